using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using LeYe.Domain.Reporting.Evidence;
using LeYe.Domain.Reporting.Figures;
using LeYe.Domain.Reporting.Snapshots;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Reporting.Statistics;

/// <summary>Any figure of any day or window, divided or not, from the same formulas as the report.</summary>
/// <param name="database">The records.</param>
/// <param name="printer">Reads last year's snapshots; without it nothing is said of what was reported.</param>
public sealed class StatisticsQueries(Database database, ISnapshotPrinter? printer = null)
{
    private readonly ReportQueries _queries = new(database);

    /// <summary>The figure with its parts, what was published for it, and the same days a year before.</summary>
    /// <param name="actor">Needs <see cref="Right.ViewStatistics"/>; sees the bases of the scope.</param>
    /// <param name="reported">What last year's report printed for it; without it the stored snapshot is asked.</param>
    /// <exception cref="NotAllowedException">The actor may not see figures.</exception>
    /// <exception cref="RecordMissingException">The base lies outside the scope.</exception>
    /// <exception cref="RuleBrokenException">A <see cref="StatisticsRules"/> rule.</exception>
    public async Task<FigureAnswer> AnswerAsync(Actor actor, FigureQuestion question, CancellationToken cancel, string? reported = null)
    {
        var (sheet, rows) = await ReadAsync(actor, question, cancel);
        var formula = question.Formula;
        var whole = sheet.Measure(rows);
        reported ??= sheet.IsExact ? await ReportedAsync(actor, question, cancel) : null;
        var parts = question.By is { } by ? Parts(sheet, rows, by) : [];
        return new FigureAnswer(
            question, MetricDictionary.Of(question.Metric), sheet.BaseName, sheet.Show(formula, whole), parts, sheet.Legacy(question), sheet.IsExact, sheet.MayReadRows, sheet.IsDemonstration)
        {
            YearOnYear = question.Span == FigureSpan.Cumulative || formula.Room == EvidenceRoom.Site ? null : await CompareAsync(actor, question, sheet, rows, reported, cancel),
        };
    }

    /// <summary>月报: every metric of the month, and of the month before.</summary>
    /// <param name="key">Site key; null for all bases of the scope.</param>
    /// <exception cref="RecordMissingException">The base lies outside the scope.</exception>
    public async Task<MonthReport> MonthAsync(Actor actor, string? key, WorkMonth month, CancellationToken cancel)
    {
        actor.Demand(Right.ViewStatistics);
        var (now, before) = (await MonthRecordsAsync(month, cancel), await MonthRecordsAsync(month.Plus(-1), cancel));
        var (book, bookBefore) = (new EvidenceBook(now), new EvidenceBook(before));
        var lines = MetricFormulas.All.Where(f => key is null || f.Room != EvidenceRoom.Site).SelectMany(f => f.Populations.Select(population =>
        {
            var question = new FigureQuestion(f.Metric, population, f.Spans[0], month.FirstDay, month.LastDay, key);
            return new MonthLine(question, MetricDictionary.Of(f.Metric), Show(question, now, book), Show(question, before, bookBefore));
        }));
        var sheet = new StatisticsSheet(actor, new FigureQuestion(Metrics.Headcount, Populations.InPost, FigureSpan.Point, month.FirstDay, month.LastDay, key), now, book);
        return new MonthReport(month, key, sheet.BaseName, [.. lines], sheet.IsDemonstration, sheet.IsExact);

        ShownFigure Show(FigureQuestion question, ReportRecords records, EvidenceBook rows)
        {
            var one = new StatisticsSheet(actor, question, records, rows);
            return one.Show(one.Formula, rows.Measure(one.Formula, question.Population, question.Span, one.Bases));
        }
    }

    /// <summary>The bases that the actor can ask about, by founding.</summary>
    public async Task<IReadOnlyList<SiteChoice>> SitesAsync(Actor actor, CancellationToken cancel)
    {
        actor.Demand(Right.ViewStatistics);
        await using var db = database.Read(actor.Scope);
        var sites = await db.Bases.OrderBy(b => b.FoundedOn).ThenBy(b => b.Key).Select(b => new { b.Id, b.ParentId, b.Key, b.ShortName }).ToListAsync(cancel);
        return [.. sites.Select(b => new SiteChoice(b.Key, b.ShortName, sites.Exists(s => s.ParentId == b.Id)))];
    }

    /// <summary>Exactly the rows behind the figure, or behind one part of it, without names.</summary>
    internal async Task<IReadOnlyList<EvidenceRow>> RowsAsync(Actor actor, FigureQuestion question, CancellationToken cancel)
    {
        var (sheet, rows) = await ReadAsync(actor, question, cancel);
        if (question is { By: { } by, Part: { } part })
            rows = [.. rows.Where(r => BreakdownRules.PartOf(r, by, sheet.Site) == part)];
        return sheet.MayReadRows ? rows : throw new NotAllowedException(Right.ViewPeople);
    }

    private async Task<(StatisticsSheet Sheet, List<EvidenceRow> Rows)> ReadAsync(Actor actor, FigureQuestion question, CancellationToken cancel)
    {
        actor.Demand(Right.ViewStatistics);
        StatisticsRules.Demand(question);
        var records = await _queries.ReadAsync(question.First, question.Last, [question.Formula.Room], cancel);
        var sheet = new StatisticsSheet(actor, question, records, new EvidenceBook(records));
        return (sheet, sheet.Book.Behind(question.Formula, question.Population, question.Span, sheet.Bases));
    }

    private Task<ReportRecords> MonthRecordsAsync(WorkMonth month, CancellationToken cancel) => _queries.ReadAsync(month.FirstDay, month.LastDay, cancel);

    private static IReadOnlyList<FigurePart> Parts(StatisticsSheet sheet, List<EvidenceRow> rows, Breakdown by)
    {
        var formula = sheet.Formula;
        var groups = rows.GroupBy(r => BreakdownRules.PartOf(r, by, sheet.Site), StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => sheet.Measure(g), StringComparer.Ordinal);
        if (by == Breakdown.Base)
            foreach (var site in sheet.SitesInGroup)
                groups.TryAdd(site.Key, sheet.Measure([]));
        var withheld = sheet.IsExact ? [] : DisclosureRules.Small(formula, groups, isWholeShown: true);
        return [.. groups.OrderBy(g => sheet.Order(by, g.Key)).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => new FigurePart(
            g.Key, sheet.PartName(by, g.Key), withheld.Contains(g.Key) ? DisclosureRules.Withheld : sheet.ShowPart(by, g.Key, g.Value)))];
    }

    /// <summary>原报 of the same figure, where a report was made final at the same day of the year before.</summary>
    private async Task<string?> ReportedAsync(Actor actor, FigureQuestion question, CancellationToken cancel)
    {
        var isReports = (actor.Scope.IsAll || question.Base is not null) && !question.WithSubBases
            && (question.Span != FigureSpan.Period || question.First == new DateOnly(question.Last.Year, 1, 1));
        if (printer is null || !isReports)
            return null;
        await using var db = database.Read(BaseScope.All);
        return await new PreviousYearQueries(printer).OriginalAsync(db, question.YearBefore(), cancel);
    }

    private async Task<YearOnYear> CompareAsync(
        Actor actor, FigureQuestion question, StatisticsSheet sheet, List<EvidenceRow> rows, string? reported, CancellationToken cancel)
    {
        var earlier = question.YearBefore();
        var (before, rowsBefore) = await ReadAsync(actor, earlier, cancel);
        var (shownNow, shownBefore) = (sheet.Show(sheet.Formula, sheet.Measure(rows)), before.Show(before.Formula, before.Measure(rowsBefore)));
        if (Number(shownNow.Value) is not { } value || (Number(reported) ?? Number(shownBefore.Value)) is not { } valueBefore)
            return new YearOnYear(shownBefore, reported, null, []);
        if (question.Formula.Room != EvidenceRoom.InPost || !sheet.IsExact)
            return new YearOnYear(shownBefore, reported, value - valueBefore, []);
        var movements = await _queries.ReadAsync(earlier.Last.AddDays(1), question.Last, [EvidenceRoom.Movement], cancel);
        var between = new EvidenceBook(movements).Rows(EvidenceRoom.Movement)
            .Where(m => sheet.Bases.Covers(m.BaseId) && !(m.IsTransfer && sheet.Bases.Covers(m.OtherBaseId)));
        var correction = reported is null ? 0 : rowsBefore.Count - (int)valueBefore;
        return new YearOnYear(shownBefore, reported, value - valueBefore, ChangeRules.Causes(rowsBefore, rows, between, correction));
    }

    private static decimal? Number(string? value) =>
        value is null ? null : decimal.Parse(value, System.Globalization.NumberStyles.Number, System.Globalization.CultureInfo.InvariantCulture);
}
