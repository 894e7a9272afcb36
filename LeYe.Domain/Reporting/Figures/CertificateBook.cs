namespace LeYe.Domain.Reporting.Figures;

/// <summary>Verified certificates by person: who counts as 残疾人 on which date, and how.</summary>
internal sealed class CertificateBook
{
    private readonly Dictionary<int, List<HeldCertificate>> _held = [];

    public void Add(int personId, HeldCertificate certificate)
    {
        if (!_held.TryGetValue(personId, out var list))
            _held.Add(personId, list = new List<HeldCertificate>(1));
        list.Add(certificate);
    }

    /// <summary>The certificate that counts on the date; of two the one with the heavier grade. Null when none counts.</summary>
    public HeldCertificate? On(int personId, DateOnly date)
    {
        if (!_held.TryGetValue(personId, out var held))
            return null;
        HeldCertificate? found = null;
        foreach (var certificate in held)
            if (certificate.CountsOn(date) && (found is null || certificate.Grade < found.Value.Grade))
                found = certificate;
        return found;
    }
}
