using LeYe.Portal.Commands;

namespace LeYe.Portal.Setup;

/// <summary>How one portal process is set up. Tests start it on port 0 with their own directory and clock.</summary>
public sealed record PortalOptions
{
    public required DataDirectory Directory { get; init; }

    public required string Address { get; init; }

    /// <summary>Development shows the gallery; everything else is the same.</summary>
    public string? EnvironmentName { get; init; }

    public TimeProvider Time { get; init; } = TimeProvider.System;
}
