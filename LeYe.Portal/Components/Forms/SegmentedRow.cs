namespace LeYe.Portal.Components.Forms;

/// <summary>A row of a SegmentedList.</summary>
/// <param name="Name">The name under which the choice is sent; the row's id comes from it.</param>
/// <param name="Label">Whom or what the row asks about. The same words as in its message.</param>
/// <param name="Number">The row's number, seen and heard before its name.</param>
/// <param name="Stored">What is chosen while the user has sent nothing for this row.</param>
public sealed record SegmentedRow(string Name, string Label, int? Number = null, string? Stored = null);
