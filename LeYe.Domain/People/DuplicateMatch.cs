namespace LeYe.Domain.People;

/// <summary>A registered person who is, or may be, the same as somebody asked about.</summary>
public sealed record DuplicateMatch(int PersonId, int BaseId, DuplicateReasons Reasons)
{
    /// <summary>One identity number belongs to one person: registering again is refused.</summary>
    public bool IsCertain => Reasons.HasFlag(DuplicateReasons.IdentityNumber);
}
