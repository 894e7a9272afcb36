using LeYe.Portal.Documents.Model;

namespace LeYe.Portal.Documents.Composing;

/// <summary>附件1 … 附件9: mark and title as 附件说明 and the annex's own page both print them.</summary>
internal static class Annex
{
    public static ReportSection Of(int number, bool isWide, IEnumerable<ReportBlock> blocks) =>
        new($"annex{number}", ReportText.Get($"Annex{number}"), isWide, [.. blocks])
        {
            AnnexNumber = number,
        };
}
