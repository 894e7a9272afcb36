namespace LeYe.Portal.Documents.Model;

/// <summary>A part of the document under one level-1 heading.</summary>
/// <param name="Id">ASCII identifier, unique in the document.</param>
/// <param name="Heading">The level-1 heading; of an annex its title.</param>
/// <param name="IsWide">Printed on landscape pages.</param>
/// <param name="Blocks">In reading order.</param>
public sealed record ReportSection(string Id, string Heading, bool IsWide, IReadOnlyList<ReportBlock> Blocks)
{
    /// <summary>1 … 9 for an annex, which starts on a new page; null for a part of the text.</summary>
    public int? AnnexNumber { get; init; }

    public bool IsAnnex => AnnexNumber is not null;

    /// <summary>附件1 … 附件9, over the title of an annex.</summary>
    public string? AnnexMark => AnnexNumber is { } number ? ReportText.Get("Annex.Mark", number) : null;

    /// <summary>Mark and title as lists of contents name them.</summary>
    public string Name => AnnexMark is null ? Heading : ReportText.Get("Annex.Name", AnnexMark, Heading);

    public IEnumerable<ReportTable> Tables => Blocks.OfType<ReportTable>();
}
