using LeYe.Domain.People;

namespace LeYe.Domain.Training;

/// <summary>候补: a person who waits for a place in a full class, in the order of <see cref="Id"/>.</summary>
public sealed class WaitingEntry
{
    public int Id { get; init; }

    public required int ClassId { get; init; }

    public TrainingClass? Class { get; init; }

    public required int PersonId { get; init; }

    public Person? Person { get; init; }

    public required DateOnly SinceOn { get; init; }

    /// <summary>The day on which the person was enrolled or gave up; null while waiting.</summary>
    public DateOnly? UntilOn { get; internal set; }
}
