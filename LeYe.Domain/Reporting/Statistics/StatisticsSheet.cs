using LeYe.Domain.Accounts;
using LeYe.Domain.Bases;
using LeYe.Domain.Common;
using LeYe.Domain.Reporting.Evidence;
using LeYe.Domain.Reporting.Figures;

namespace LeYe.Domain.Reporting.Statistics;

/// <summary>One reading of the records as one reader may see it.</summary>
internal sealed class StatisticsSheet
{
    private readonly Dictionary<int, EmploymentBase> _sites;
    private readonly ReportRecords _records;
    private readonly OpenPoints _open;

    public StatisticsSheet(Actor actor, FigureQuestion question, ReportRecords records, EvidenceBook book)
    {
        _records = records;
        _open = new OpenPoints(records);
        _sites = records.Bases.Where(b => actor.Scope.Covers(b.Id)).ToDictionary(b => b.Id);
        Formula = question.Formula;
        // Incomes of few persons are for those who enter or report them (domain.md §6.1).
        IsExact = actor.Role != RoleName.ProvincialFederation
            && (Formula.Room != EvidenceRoom.Income || actor.May(Right.ViewIncome) || actor.May(Right.ViewReport));
        MayReadRows = actor.Role != RoleName.ProvincialFederation && (Formula.Room != EvidenceRoom.Income || actor.May(Right.ViewIncome));
        (Bases, BaseName) = Place(actor, question);
        Book = book;
    }

    public MetricFormula Formula { get; }

    public EvidenceBook Book { get; }

    public BaseGroup Bases { get; }

    public bool IsExact { get; }

    /// <summary>省残联 sees figures, never the persons behind them; incomes of persons are for those who may see them.</summary>
    public bool MayReadRows { get; }

    public bool IsDemonstration => _records.IsDemonstration;

    /// <summary>Short name of the base, or the province; null for all bases of the scope.</summary>
    public string? BaseName { get; }

    public IEnumerable<EmploymentBase> SitesInGroup => _sites.Values.Where(b => Bases.Covers(b.Id));

    public (string Key, string Province) Site(int baseId) =>
        _sites.TryGetValue(baseId, out var site) ? (site.Key, site.Province) : (BreakdownRules.NoPart, BreakdownRules.NoPart);

    public Measure Measure(IEnumerable<EvidenceRow> rows)
    {
        var tally = new EvidenceTally();
        foreach (var row in rows)
            tally.Add(in row);
        return tally.Measure(Formula.How);
    }

    public ShownFigure Show(MetricFormula formula, Measure measure) => !IsExact && DisclosureRules.IsSmall(formula, measure)
        ? DisclosureRules.Withheld
        : Show(measure, SitesInGroup);

    public ShownFigure ShowPart(Breakdown by, string key, Measure measure) => Show(measure, by switch
    {
        Breakdown.Base => SitesInGroup.Where(b => b.Key == key),
        Breakdown.Province => SitesInGroup.Where(b => b.Province == key),
        _ => SitesInGroup,
    });

    public string? PartName(Breakdown by, string key) => by switch
    {
        Breakdown.Base => _sites.Values.FirstOrDefault(b => b.Key == key)?.ShortName,
        Breakdown.Province when key != BreakdownRules.NoPart => key,
        _ => null,
    };

    /// <summary>Bases by founding, provinces by their first base, coded values by their code, the rest last.</summary>
    public int Order(Breakdown by, string key) => by switch
    {
        Breakdown.Base => IndexOf(b => b.Key == key),
        Breakdown.Province => IndexOf(b => b.Province == key),
        _ when key == BreakdownRules.NoPart => int.MaxValue,
        Breakdown.Sex => (int)Enum.Parse<People.Sex>(key),
        Breakdown.Category => (int)Enum.Parse<People.DisabilityCategory>(key),
        Breakdown.Grade => (int)Enum.Parse<People.DisabilityGrade>(key),
        Breakdown.Mode => (int)Enum.Parse<Placements.WorkMode>(key),
        _ => (int)Enum.Parse<Placements.NationalForm>(key),
    };

    public IReadOnlyList<LegacyLine> Legacy(FigureQuestion question) => LegacyLines.Of(
        _records, question.Metric, question.Base ?? FigureSubject.ProgrammeKey);

    // Another base, and a province without a base of the scope, do not exist for the reader.
    private (BaseGroup Bases, string? Name) Place(Actor actor, FigureQuestion question)
    {
        if (question.Base is not { } key)
            return (actor.Scope.IsAll ? BaseGroup.All : BaseGroup.Of(_sites.Keys), null);
        if (_sites.Values.FirstOrDefault(b => b.Key == key) is { } one)
            return (question.WithSubBases ? BaseGroup.Of(_sites.Values.Where(b => b.Id == one.Id || b.ParentId == one.Id).Select(b => b.Id)) : BaseGroup.One(one.Id), one.ShortName);
        var inProvince = _sites.Values.Where(b => b.Province == key).Select(b => b.Id).ToList();
        return inProvince.Count > 0 ? (BaseGroup.Of(inProvince), key) : throw new RecordMissingException();
    }

    private int IndexOf(Predicate<EmploymentBase> matches) => _records.Bases.ToList().FindIndex(matches);

    // As in the report: a suspended site shows its stock as paused and has no average; where nobody was ever registered is no number.
    private ShownFigure Show(Measure measure, IEnumerable<EmploymentBase> sites)
    {
        var asked = sites.ToList();
        var isPaused = asked.Count == 1 && SiteFigures.StatusOn(asked[0], _records.Cutoff) == BaseStatus.Suspended;
        if (asked.Count == 1 && !isPaused && Formula.Room != EvidenceRoom.Site && !_records.KnownBases.Contains(asked[0].Id))
            return new ShownFigure(null, "not-published", measure.Rows);
        if (isPaused && (Formula.IsRatio || Formula.Room == EvidenceRoom.InPost))
            return new ShownFigure(Formula.IsRatio ? null : measure.Value, "paused", measure.Rows);
        if (measure.Value is null)
            return new ShownFigure(null, "not-published", measure.Rows);
        var isProvisional = measure.IsProvisional || (Formula.Room == EvidenceRoom.Income && asked.Exists(HasOpenIncome));
        return new ShownFigure(measure.Value, isProvisional ? "provisional" : null, measure.Rows);
    }

    private bool HasOpenIncome(EmploymentBase site) => _open.HasOpenIncomeMonth(site.Id)
        && (_records.KnownBases.Contains(site.Id) || SiteFigures.StatusOn(site, _records.Cutoff) == BaseStatus.Suspended);
}
