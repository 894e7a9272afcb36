namespace LeYe.Domain.People;

/// <summary>A 困难身份 over [FromOn, UntilOn).</summary>
public sealed class HardshipStatus
{
    public int Id { get; init; }

    public int PersonId { get; init; }

    public Person? Person { get; init; }

    public required HardshipKind Kind { get; init; }

    public required DateOnly FromOn { get; init; }

    public DateOnly? UntilOn { get; internal set; }
}
