namespace LeYe.Portal.Documents.Model;

/// <summary>A part of the document under one level-1 heading.</summary>
/// <param name="Id">ASCII identifier, unique in the document.</param>
/// <param name="Heading">The level-1 heading.</param>
/// <param name="IsAnnex">Annexes start on a new page.</param>
/// <param name="IsWide">Printed on landscape pages.</param>
/// <param name="Blocks">In reading order.</param>
public sealed record ReportSection(
    string Id, string Heading, bool IsAnnex, bool IsWide, IReadOnlyList<ReportBlock> Blocks)
{
    public IEnumerable<ReportTable> Tables => Blocks.OfType<ReportTable>();
}
