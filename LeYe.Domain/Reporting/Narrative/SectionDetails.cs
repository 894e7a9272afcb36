namespace LeYe.Domain.Reporting.Narrative;

/// <summary>One written section as its page shows it.</summary>
/// <param name="Key">One of <see cref="NarrativeKeys"/>.</param>
/// <param name="Text">As saved last.</param>
/// <param name="Version">0 where nothing was saved yet.</param>
/// <param name="EditedBy">Who saved last; null where nobody has.</param>
/// <param name="EditedAt">When, UTC.</param>
/// <param name="Comments">Open ones first, then by time.</param>
/// <param name="Summaries">The bases' 年度小结.</param>
public sealed record SectionDetails(
    string Key, string Text, int Version, string? EditedBy, DateTime? EditedAt,
    IReadOnlyList<SectionComment> Comments, IReadOnlyList<BaseSummaryText> Summaries);
