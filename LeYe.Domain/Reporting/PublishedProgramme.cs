using LeYe.Domain.Bases;

namespace LeYe.Domain.Reporting;

/// <summary>The programme as published: its sites and its figures. The start of a new installation and of the demonstration.</summary>
/// <param name="Bases">Sites with status history, partners and honours; parents before sub-bases.</param>
/// <param name="Figures">F01 … F62.</param>
public sealed record PublishedProgramme(IReadOnlyList<EmploymentBase> Bases, IReadOnlyList<LegacyFigure> Figures)
{
    /// <summary>New, unsaved entities from the project's own data files.</summary>
    public static PublishedProgramme Load() => new(PublishedSites.Load(), PublishedFigures.Load());
}
