namespace LeYe.Tests.Domain.Demonstration;

/// <summary>The programme as published, built once, with almost three years after the published cut-off.</summary>
public sealed class DefaultDemonstration : IDisposable
{
    public static readonly DateOnly Until = new(2026, 11, 20);

    public Built Built { get; } = new(null, Until, seed: 1);

    public void Dispose() => Built.Dispose();
}
