namespace LeYe.Domain.People;

/// <summary>The purposes of <see cref="Common.FieldProtector.SearchHash"/>, one a field, so that hashes of different fields never match.</summary>
public static class SearchPurpose
{
    public const string IdentityNumber = "identity-number";

    public const string CertificateNumber = "certificate-number";

    /// <summary>Positions 15-18 of the identity number.</summary>
    public const string IdentityTail = "identity-tail";

    /// <summary>Last four digits of the phone.</summary>
    public const string PhoneTail = "phone-tail";
}
