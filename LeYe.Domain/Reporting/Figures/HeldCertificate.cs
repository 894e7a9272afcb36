using LeYe.Domain.People;

namespace LeYe.Domain.Reporting.Figures;

/// <summary>One verified certificate; its last day still counts.</summary>
internal readonly record struct HeldCertificate(DateOnly From, DateOnly? To, DisabilityCategory Category, DisabilityGrade Grade)
{
    public bool CountsOn(DateOnly date) => From <= date && (To is null || date <= To);
}
