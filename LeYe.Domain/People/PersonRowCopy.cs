using LeYe.Domain.Common;

namespace LeYe.Domain.People;

/// <summary>All columns of a person's row. Kept encrypted as a whole; the note stands open in it.</summary>
internal sealed record PersonRowCopy(
    int Id, int BaseId, string Name, string NameInitials, WorkerType WorkerType, Sex Sex, DateOnly? BornOn, byte[]? IdentityNumberCipher, byte[]? IdentityNumberHash,
    byte[]? IdentityTailHash, byte[]? PhoneCipher, byte[]? PhoneTailHash, Household Household, DateOnly RegisteredOn, int? RelativeOfId, string? RelativeNote, int Version)
{
    public static PersonRowCopy Of(Person p, FieldProtector protector) => new(
        p.Id, p.BaseId, p.Name, p.NameInitials, p.WorkerType, p.Sex, p.BornOn, p.IdentityNumberCipher, p.IdentityNumberHash, p.IdentityTailHash,
        p.PhoneCipher, p.PhoneTailHash, p.Household, p.RegisteredOn, p.RelativeOfId, protector.RevealNote(p.RelativeNoteCipher), p.Version);

    public Person ToPerson(FieldProtector protector) => new()
    {
        Id = Id, BaseId = BaseId, Name = Name, NameInitials = NameInitials, WorkerType = WorkerType, Sex = Sex, BornOn = BornOn, IdentityNumberCipher = IdentityNumberCipher,
        IdentityNumberHash = IdentityNumberHash, IdentityTailHash = IdentityTailHash, PhoneCipher = PhoneCipher, PhoneTailHash = PhoneTailHash, Household = Household,
        RegisteredOn = RegisteredOn, RelativeOfId = RelativeOfId, RelativeNoteCipher = protector.ProtectNote(RelativeNote), Version = Version,
    };

    /// <summary>Sets what a merge can change back to what it was.</summary>
    public void Restore(Person p, FieldProtector protector)
    {
        (p.BaseId, p.Name, p.NameInitials, p.WorkerType, p.Household, p.RegisteredOn) = (BaseId, Name, NameInitials, WorkerType, Household, RegisteredOn);
        (p.Sex, p.BornOn, p.IdentityNumberCipher, p.IdentityNumberHash, p.IdentityTailHash) = (Sex, BornOn, IdentityNumberCipher, IdentityNumberHash, IdentityTailHash);
        (p.PhoneCipher, p.PhoneTailHash, p.RelativeOfId) = (PhoneCipher, PhoneTailHash, RelativeOfId);
        p.RelativeNoteCipher = protector.ProtectNote(RelativeNote, p.RelativeNoteCipher);
    }
}
