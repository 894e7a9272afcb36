using LeYe.Domain.Bases;
using LeYe.Domain.Common;
using LeYe.Domain.People;

namespace LeYe.Domain.Placements;

/// <summary>A person passed from one base to another (转移): offered by the one, accepted by the other. Until then nothing has moved.</summary>
public sealed class PersonTransfer : IVersioned
{
    public int Id { get; init; }

    public required int PersonId { get; init; }

    public Person? Person { get; init; }

    public required int FromBaseId { get; init; }

    public EmploymentBase? FromBase { get; init; }

    public required int ToBaseId { get; init; }

    public EmploymentBase? ToBase { get; init; }

    /// <summary>First day at the new base; the running main stay ends on it.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Why, encrypted: it may speak of the person.</summary>
    public required byte[]? ReasonCipher { get; init; }

    public required TransferState State { get; set; }

    public required string OfferedBy { get; init; }

    public string? DecidedBy { get; set; }

    public int Version { get; set; }
}
