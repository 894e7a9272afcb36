using LeYe.Domain.People;

namespace LeYe.Domain.Reporting.NationalRegister;

/// <summary>A person with whole numbers. Only for the file; not to be stored, logged or put in an address.</summary>
public sealed class RegisterPerson(int id, string name, string? identityNumber, string certificateNumber, string? phone, Household household)
{
    /// <summary>For the record of what was given; it stands in no file.</summary>
    public int Id { get; } = id;

    public string Name { get; } = name;

    public string? IdentityNumber { get; } = identityNumber;

    public string CertificateNumber { get; } = certificateNumber;

    public string? Phone { get; } = phone;

    public Household Household { get; } = household;
}
