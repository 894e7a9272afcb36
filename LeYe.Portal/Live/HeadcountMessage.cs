namespace LeYe.Portal.Live;

/// <summary>The headcounts of one base, or of the programme, after a committed change.</summary>
/// <param name="Base">Site key, or <c>programme</c>.</param>
/// <param name="Version">Rises with every change; a browser drops what is older than what it shows.</param>
/// <param name="At">UTC instant of the counting, ISO 8601.</param>
/// <param name="Counts">Metric identifiers and their values.</param>
public sealed record HeadcountMessage(string Base, long Version, string At, IReadOnlyDictionary<string, int> Counts);
