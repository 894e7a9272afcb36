using LeYe.Domain.Common;

namespace LeYe.Portal.Features.Income;

/// <summary>The addresses of income.</summary>
public static class IncomeLinks
{
    public const string List = "/income";
    public const string Export = "/income/export";

    public static string ExportOf(string baseKey) => baseKey.Length == 0 ? Export : $"{Export}?base={Uri.EscapeDataString(baseKey)}";

    public static string ExportOf(string baseKey, WorkMonth month) => $"{Export}?base={baseKey}&month={month}";

    public static string ListOf(string baseKey) => $"/income?base={baseKey}";

    public static string Prior(string baseKey) => $"/income/{baseKey}/prior";

    public static string Prior(string baseKey, string done) => $"/income/{baseKey}/prior?done={done}";

    public static string Month(string baseKey, WorkMonth month) => $"/income/{baseKey}/{month}";

    public static string Month(string baseKey, WorkMonth month, string done) => $"/income/{baseKey}/{month}?done={done}";

    public static string Close(string baseKey, WorkMonth month) => $"/income/{baseKey}/{month}/close";

    public static string DueDay(string baseKey, WorkMonth month) => $"/income/{baseKey}/{month}/due";

    public static string Reopen(string baseKey, WorkMonth month) => $"/income/{baseKey}/{month}/reopen";
}
