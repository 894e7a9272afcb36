using LeYe.Domain.Bases;
using LeYe.Domain.Common;

namespace LeYe.Domain.People;

/// <summary>A person of the programme, kept apart from each stay. One person, however often they leave and return.</summary>
public sealed class Person : IVersioned
{
    public int Id { get; init; }

    /// <summary>The base that keeps the person's record now.</summary>
    public required int BaseId { get; set; }

    public EmploymentBase? Base { get; init; }

    public required string Name { get; set; }

    /// <summary>Pinyin initials of the name in small letters, one reading after the other with a space between; for searching.</summary>
    public string NameInitials { get; set; } = "";

    public required WorkerType WorkerType { get; set; }

    public required Sex Sex { get; set; }

    public DateOnly? BornOn { get; set; }

    /// <summary>身份证号, encrypted. Null when not given yet.</summary>
    public byte[]? IdentityNumberCipher { get; set; }

    /// <summary>Keyed hash of the 身份证号 for equality search; unique.</summary>
    public byte[]? IdentityNumberHash { get; set; }

    /// <summary>Keyed hash of positions 15-18 of the 身份证号, for searching by them.</summary>
    public byte[]? IdentityTailHash { get; set; }

    /// <summary>Phone, encrypted.</summary>
    public byte[]? PhoneCipher { get; set; }

    /// <summary>Keyed hash of the phone's last four digits, for searching by them.</summary>
    public byte[]? PhoneTailHash { get; set; }

    public required Household Household { get; set; }

    /// <summary>First day in the programme.</summary>
    public required DateOnly RegisteredOn { get; set; }

    /// <summary>For 家属: the disabled person they belong to, if registered.</summary>
    public int? RelativeOfId { get; set; }

    /// <summary>For 家属 whose disabled relative is not registered: name and relation in words.</summary>
    public byte[]? RelativeNoteCipher { get; set; }

    /// <summary>The day the person was removed by the retention rules: what is left is counted, and is nobody's (domain.md Q15).</summary>
    public DateOnly? RemovedOn { get; set; }

    public int Version { get; set; }

    public PersonProfile? Profile { get; set; }

    public List<DisabilityCertificate> Certificates { get; init; } = [];

    public List<HardshipStatus> Hardships { get; init; } = [];

    public List<Consent> Consents { get; init; } = [];

    public List<PersonRestriction> Restrictions { get; init; } = [];
}
