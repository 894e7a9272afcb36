namespace LeYe.Domain.People;

/// <summary>The purposes of <see cref="Common.FieldProtector.SearchHash"/>, one a field, so that hashes of different fields never match.</summary>
public static class SearchPurpose
{
    public const string IdentityNumber = "identity-number";

    public const string CertificateNumber = "certificate-number";
}
