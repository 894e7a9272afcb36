namespace LeYe.Domain.Reporting.Statistics;

/// <summary>A base that a figure can be asked for.</summary>
public sealed record SiteChoice(string Key, string ShortName, bool HasSubBases);
