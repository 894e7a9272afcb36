using LeYe.Domain.Accounts;
using LeYe.Domain.Bases;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using LeYe.Domain.Reporting.Breakdowns;
using LeYe.Domain.Reporting.Evidence;
using LeYe.Domain.Reporting.Figures;
using LeYe.Domain.Reporting.Funding;
using LeYe.Domain.Reporting.Snapshots;

namespace LeYe.Domain.Reporting;

/// <summary>Turns the records at a cut-off into the year's report. The value holds no clock: the same records give the same report.</summary>
/// <param name="database">The records.</param>
/// <param name="printer">Reads last year's snapshots; without it the report says nothing of last year.</param>
public sealed class AnnualReportBuilder(Database database, ISnapshotPrinter? printer = null)
{
    private readonly ReportQueries _queries = new(database);
    private readonly YearAdditions _additions = new(database, printer);

    /// <summary>
    /// Builds the report of the year from 01-01 to the cut-off. It is a draft until a snapshot was made of it. A cut-off that
    /// has not come yet is allowed: its months cannot be closed, so it stays a draft that says so.
    /// </summary>
    /// <param name="actor">Needs <see cref="Right.ViewReport"/> over all bases: the report is about the whole programme.</param>
    /// <param name="year">The reported year.</param>
    /// <param name="cutoff">统计截止日, in the year; the day itself counts.</param>
    /// <exception cref="NotAllowedException">The actor may not see the report, or not all bases.</exception>
    /// <exception cref="RuleBrokenException"><see cref="ReportRules.CutoffOutsideYear"/>, <see cref="ReportRules.NoData"/>.</exception>
    public async Task<AnnualReport> BuildAsync(Actor actor, int year, DateOnly cutoff, CancellationToken cancel)
    {
        actor.Demand(Right.ViewReport);
        if (!actor.Scope.IsAll)
            throw new NotAllowedException(Right.ViewReport);
        if (cutoff.Year != year)
            throw new RuleBrokenException(ReportRules.CutoffOutsideYear, "cutoff");
        var records = await _queries.ReadAsync(new DateOnly(year, 1, 1), cutoff, cancel);
        if (!HasData(records))
            throw new RuleBrokenException(ReportRules.NoData, "year");
        return await _additions.AddAsync(Build(records), cancel);
    }

    internal static AnnualReport Build(ReportRecords records)
    {
        var open = new OpenPoints(records);
        var sites = Subjects(records, open);
        var book = new EvidenceBook(records);
        var programme = new FigureSubject(FigureSubject.ProgrammeKey, null, SiteCondition.Counting, sites.Any(s => s.HasOpenIncome));
        var sheet = Sheet(records, book, [programme, .. sites]);
        var legacy = LegacyLines.Lines(records, sheet);
        foreach (var figure in LegacyLines.Figures(records))
            sheet.Legacy(figure);
        return new AnnualReport
        {
            Year = records.FirstDay.Year,
            Cutoff = records.Cutoff,
            Status = ReportStatus.Draft,
            IsDemonstration = records.IsDemonstration,
            OpenPoints = open.Find(sites.Where(s => s.Condition != SiteCondition.NotPublished)),
            Definitions = MetricDictionary.All,
            Figures = sheet.Ordered(),
            Sites = SiteFigures.Lines(records),
            Legacy = legacy,
            ProvinceFigures = Sheet(records, book, [.. Provinces(records, sites)]).Ordered(),
            Breakdowns = PostBreakdowns.Cells(records.Posts, sites, records.Bases.ToDictionary(b => b.Id, b => b.Province)),
            BusinessLines = PostBreakdowns.Lines(records.Posts, records.Bases.ToDictionary(b => b.Id, b => b.Key)),
            Funding = FundingLines.Of(records.Contributions),
            Reopened = records.Reopened,
        };
    }

    private static FigureSheet Sheet(ReportRecords records, EvidenceBook book, IReadOnlyList<FigureSubject> subjects)
    {
        var sheet = new FigureSheet(records.FirstDay, records.Cutoff);
        foreach (var formula in MetricFormulas.All)
            foreach (var subject in subjects.Where(s => formula.Room != EvidenceRoom.Site || s.Key == FigureSubject.ProgrammeKey))
                sheet.Add(book, formula, subject);
        return sheet;
    }

    /// <summary>Provinces by place of the site (Q16), in the order of their first site.</summary>
    private static IEnumerable<FigureSubject> Provinces(ReportRecords records, IReadOnlyList<FigureSubject> sites) => records.Bases
        .Zip(sites).GroupBy(pair => pair.First.Province, pair => pair.Second)
        .Select(province => new FigureSubject(province.Key, null, province.Min(s => s.Condition), province.Any(s => s.HasOpenIncome))
        {
            Bases = BaseGroup.Of(province.Select(s => s.BaseId!.Value)),
        });

    private static List<FigureSubject> Subjects(ReportRecords records, OpenPoints open)
    {
        return [.. records.Bases.Select(Subject)];

        FigureSubject Subject(EmploymentBase site) => Condition(site) is not SiteCondition.NotPublished and var condition
            ? new FigureSubject(site.Key, site.Id, condition, open.HasOpenIncomeMonth(site.Id))
            : new FigureSubject(site.Key, site.Id, SiteCondition.NotPublished);

        SiteCondition Condition(EmploymentBase site) => SiteFigures.StatusOn(site, records.Cutoff) == BaseStatus.Suspended
            ? SiteCondition.Paused
            : records.KnownBases.Contains(site.Id) ? SiteCondition.Counting : SiteCondition.NotPublished;
    }

    /// <summary>Something happened in the year. People who are still in post in a year that nobody has recorded yet are no data of it.</summary>
    private static bool HasData(ReportRecords records) =>
        records.Placements.Any(p => records.InPeriod(p.StartOn) || (p.EndOn is { } end && records.InPeriod(end)))
        || records.Sessions.Any(s => records.InPeriod(s.HeldOn))
        || records.Incomes.Any(i => i.Month / 100 == records.FirstDay.Year);
}
