namespace LeYe.Domain.Importing;

/// <summary>A business line of the base, as far as rows name it.</summary>
/// <param name="ClosedOn">First day on which nobody is placed on it any more.</param>
internal sealed record KnownLine(int Id, string Name, DateOnly? ClosedOn)
{
    public bool TakesOn(DateOnly day) => ClosedOn is null || ClosedOn > day;
}
