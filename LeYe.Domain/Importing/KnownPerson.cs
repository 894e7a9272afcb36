using LeYe.Domain.People;

namespace LeYe.Domain.Importing;

/// <summary>A registered person, as far as rows are compared with them.</summary>
internal sealed record KnownPerson(
    int Id, int BaseId, string Name, DateOnly? BornOn, byte[]? IdentityHash, WorkerType WorkerType, Sex Sex, Household Household,
    byte[]? PhoneCipher, int? RelativeOfId, byte[]? RelativeNoteCipher, byte[]? IdentityTailHash, byte[]? PhoneTailHash, DateOnly RegisteredOn)
{
    /// <summary>What rows are compared with to find who may be registered already.</summary>
    public DuplicateProbe Probe => new(Name, BornOn, IdentityHash, IdentityTailHash, PhoneTailHash);

    /// <summary>Whether the actor may see the person.</summary>
    public bool IsInScope { get; init; }
}
