namespace LeYe.Domain.Reporting;

/// <summary>One published figure beside what the records give for it (annex 9).</summary>
/// <param name="Code">F01 … F62.</param>
/// <param name="Base">Site key or <c>programme</c>.</param>
/// <param name="Metric">The metric it maps to, or null when nothing computed corresponds.</param>
/// <param name="Name">Chinese name of what was published.</param>
/// <param name="Value">As published.</param>
/// <param name="Qualifier">As published: =, 近, 余, 多 …</param>
/// <param name="Unit">As published; never converted.</param>
/// <param name="AsOf">As published.</param>
/// <param name="SourceTitle">Title of the document.</param>
/// <param name="Quote">The published words.</param>
/// <param name="Computed">The computed figure of the same metric, base and unit; null when none compares.</param>
public sealed record LegacyLine(
    string Code, string Base, string? Metric, string Name, string Value, string Qualifier, string Unit,
    string AsOf, string SourceTitle, string? Quote, Figure? Computed);
