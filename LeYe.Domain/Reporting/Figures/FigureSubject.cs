using LeYe.Domain.Reporting.Evidence;

namespace LeYe.Domain.Reporting.Figures;

/// <summary>Whom a row of figures is about: one base, the programme, or the bases of a province.</summary>
/// <param name="BaseId">Null for the programme and for a province.</param>
/// <param name="HasOpenIncome">An income month of the window is not closed: its incomes are provisional.</param>
internal sealed record FigureSubject(string Key, int? BaseId, SiteCondition Condition, bool HasOpenIncome = false)
{
    public const string ProgrammeKey = "programme";

    public BaseGroup Bases { get; init; } = BaseId is { } id ? BaseGroup.One(id) : BaseGroup.All;
}
