namespace LeYe.Portal.Commands;

/// <summary>Where a command writes: results to one, progress and faults to the other.</summary>
public sealed record CommandOutput(TextWriter Out, TextWriter Error);
