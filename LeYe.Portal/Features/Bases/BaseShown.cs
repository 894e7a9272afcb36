using LeYe.Domain.Bases;

namespace LeYe.Portal.Features.Bases;

/// <summary>How the facts of a base are written.</summary>
internal static class BaseShown
{
    /// <summary>The founding date, as exactly as it was published.</summary>
    public static string Founded(DateOnly on, DatePrecision precision) =>
        BaseText.Words.Format("Founded." + precision, on.Year, on.Month, on.Day);
}
