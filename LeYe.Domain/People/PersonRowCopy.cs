namespace LeYe.Domain.People;

/// <summary>All columns of a person's row.</summary>
internal sealed record PersonRowCopy(
    int Id, int BaseId, string Name, string NameInitials, WorkerType WorkerType, Sex Sex, DateOnly? BornOn, byte[]? IdentityNumberCipher, byte[]? IdentityNumberHash,
    byte[]? IdentityTailHash, byte[]? PhoneCipher, byte[]? PhoneTailHash, Household Household, DateOnly RegisteredOn, int? RelativeOfId, string? RelativeNote, int Version)
{
    public static PersonRowCopy Of(Person p) => new(
        p.Id, p.BaseId, p.Name, p.NameInitials, p.WorkerType, p.Sex, p.BornOn, p.IdentityNumberCipher, p.IdentityNumberHash, p.IdentityTailHash,
        p.PhoneCipher, p.PhoneTailHash, p.Household, p.RegisteredOn, p.RelativeOfId, p.RelativeNote, p.Version);

    public Person ToPerson() => new()
    {
        Id = Id, BaseId = BaseId, Name = Name, NameInitials = NameInitials, WorkerType = WorkerType, Sex = Sex, BornOn = BornOn, IdentityNumberCipher = IdentityNumberCipher,
        IdentityNumberHash = IdentityNumberHash, IdentityTailHash = IdentityTailHash, PhoneCipher = PhoneCipher, PhoneTailHash = PhoneTailHash, Household = Household,
        RegisteredOn = RegisteredOn, RelativeOfId = RelativeOfId, RelativeNote = RelativeNote, Version = Version,
    };

    /// <summary>Sets what a merge can change back to what it was.</summary>
    public void Restore(Person p)
    {
        (p.BaseId, p.Name, p.NameInitials, p.WorkerType, p.Household, p.RegisteredOn) = (BaseId, Name, NameInitials, WorkerType, Household, RegisteredOn);
        (p.Sex, p.BornOn, p.IdentityNumberCipher, p.IdentityNumberHash, p.IdentityTailHash) = (Sex, BornOn, IdentityNumberCipher, IdentityNumberHash, IdentityTailHash);
        (p.PhoneCipher, p.PhoneTailHash, p.RelativeOfId, p.RelativeNote) = (PhoneCipher, PhoneTailHash, RelativeOfId, RelativeNote);
    }
}
