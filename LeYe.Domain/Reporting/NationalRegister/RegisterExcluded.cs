namespace LeYe.Domain.Reporting.NationalRegister;

/// <summary>Rows left out, by reason; each row has the first reason that holds.</summary>
/// <param name="NotDisabled">家属 and 健全人: not in the national register.</param>
/// <param name="NoCertificate">残疾人 without a verified, valid certificate on the last day.</param>
/// <param name="Restricted">Whose data is restricted (限制处理).</param>
/// <param name="NoConsent">Without consent to 对外提供 (PIPL 23), or with it withdrawn.</param>
public sealed record RegisterExcluded(int NotDisabled, int NoCertificate, int Restricted, int NoConsent)
{
    public int Total => NotDisabled + NoCertificate + Restricted + NoConsent;
}
