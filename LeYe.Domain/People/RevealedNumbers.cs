namespace LeYe.Domain.People;

/// <summary>The full numbers of a person, after a noted reveal. Not to be stored, logged or put in an address.</summary>
public sealed class RevealedNumbers(string? identityNumber, string? certificateNumber, string? phone)
{
    public string? IdentityNumber { get; } = identityNumber;

    /// <summary>The newest certificate's number.</summary>
    public string? CertificateNumber { get; } = certificateNumber;

    public string? Phone { get; } = phone;
}
