using LeYe.Domain.Common;

namespace LeYe.Domain.Income.Prior;

/// <summary>One page of a base's people with their 入项前月收入.</summary>
/// <param name="Recorded">How many of all have one.</param>
/// <param name="People">How many people there are in all.</param>
public sealed record PriorGrid(int BaseId, string BaseName, PageOf<PriorGridRow> Rows, int Recorded, int People);
