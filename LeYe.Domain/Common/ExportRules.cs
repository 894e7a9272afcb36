namespace LeYe.Domain.Common;

/// <summary>The rules of taking a list out of the portal as a file (domain.md §6.2): with a purpose, noted before the first byte is sent.</summary>
public static class ExportRules
{
    /// <summary>A list leaves with a purpose of 4-200 characters, kept in the audit.</summary>
    public static readonly RuleId Purpose = new("export.purpose");

    /// <summary>Rows of one file.</summary>
    public const int MostRows = 200_000;

    public static string CleanPurpose(string? text)
    {
        var clean = TextNormal.Line(text);
        Purpose.Demand(clean.Length is >= 4 and <= 200, "purpose");
        return clean;
    }
}
