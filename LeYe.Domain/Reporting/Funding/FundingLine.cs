namespace LeYe.Domain.Reporting.Funding;

/// <summary>What one source gave for one purpose in the report's period, as annex 8 lists it. Amounts are decimal strings in 元.</summary>
/// <param name="Source">来源.</param>
/// <param name="Base">Site key; null for the programme as a whole.</param>
/// <param name="Purpose">bases, posts, people, living or training.</param>
/// <param name="Money">资金; null for none.</param>
/// <param name="Goods">物资, at what it is worth; null for none.</param>
public sealed record FundingLine(string Source, string? Base, string Purpose, string? Money, string? Goods);
