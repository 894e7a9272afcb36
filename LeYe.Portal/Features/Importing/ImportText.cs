using LeYe.Domain.Importing;
using LeYe.Portal.Components;

namespace LeYe.Portal.Features.Importing;

/// <summary>The words of imports, from ImportText.resx.</summary>
internal static class ImportText
{
    public static readonly Words Words = new(typeof(ImportText));

    /// <summary>The head of a column, as in the template.</summary>
    public static string Of(ImportField field) => Words["Field." + field];

    public static string Of(ImportRowState state) => Words["RowState." + state];

    /// <summary>Why a cell is refused.</summary>
    public static string ReasonOf(ImportFault fault) => Words.Format("Fault." + fault.Code, fault.Detail);

    /// <summary>What to do about it.</summary>
    public static string RemedyOf(ImportFault fault) => Words["Remedy." + fault.Code];

    public static string Join(IEnumerable<string> parts) => string.Join(Words["Comma"], parts);
}
