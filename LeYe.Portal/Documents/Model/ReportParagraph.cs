namespace LeYe.Portal.Documents.Model;

/// <summary>A paragraph of running text.</summary>
/// <param name="Runs">Its stretches, in order; a printing without links prints them as one.</param>
public sealed record ReportParagraph(IReadOnlyList<ReportRun> Runs) : ReportBlock
{
    public ReportParagraph(string text)
        : this([new ReportRun(text)])
    {
    }

    public string Text => string.Concat(Runs.Select(run => run.Text));
}
