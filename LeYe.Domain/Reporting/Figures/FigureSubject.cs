namespace LeYe.Domain.Reporting.Figures;

/// <summary>Whom a row of figures is about: one base, or the programme.</summary>
/// <param name="BaseId">Null for the programme.</param>
internal sealed record FigureSubject(string Key, int? BaseId, SiteCondition Condition)
{
    public const string ProgrammeKey = "programme";

    public bool Covers(int baseId) => BaseId is null || BaseId == baseId;
}
