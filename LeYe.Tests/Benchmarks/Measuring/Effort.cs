namespace LeYe.Benchmarks.Measuring;

/// <summary>How long to measure.</summary>
/// <param name="Rounds">Interleaved rounds; medians are taken over them.</param>
/// <param name="Seconds">Seconds of load in each round.</param>
/// <param name="Quiet">How long to wait at most for other programs to leave the machine alone.</param>
public sealed record Effort(int Rounds, int Seconds, TimeSpan Quiet);
