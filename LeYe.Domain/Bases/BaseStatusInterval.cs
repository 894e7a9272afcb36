namespace LeYe.Domain.Bases;

/// <summary>A status of a base over [FromOn, UntilOn).</summary>
public sealed class BaseStatusInterval
{
    public int Id { get; init; }

    public int BaseId { get; init; }

    public required BaseStatus Status { get; init; }

    public required DateOnly FromOn { get; init; }

    /// <summary>First day on which the status no longer holds; null while it holds.</summary>
    public DateOnly? UntilOn { get; internal set; }

    public string? Reason { get; init; }

    public bool HoldsOn(DateOnly date) => FromOn <= date && (UntilOn is null || date < UntilOn);
}
