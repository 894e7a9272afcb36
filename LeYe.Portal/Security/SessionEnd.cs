namespace LeYe.Portal.Security;

/// <summary>When the sign-in of this request ends; a feature of the request, set by <see cref="SessionLimits"/>.</summary>
/// <param name="Idle">The end when nothing more is asked for.</param>
/// <param name="Absolute">The end that nothing moves.</param>
public sealed record SessionEnd(DateTimeOffset Idle, DateTimeOffset Absolute)
{
    /// <summary>Asking for something moves the end.</summary>
    public bool CanMove => Idle < Absolute;

    /// <summary>Whole seconds until the earlier end.</summary>
    public int SecondsFrom(DateTimeOffset now) => Math.Max(0, (int)((CanMove ? Idle : Absolute) - now).TotalSeconds);
}
