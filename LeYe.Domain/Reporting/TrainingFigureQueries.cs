using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using LeYe.Domain.Reporting.Evidence;
using LeYe.Domain.Reporting.Figures;

namespace LeYe.Domain.Reporting;

/// <summary>The figures of training for the pages of training: computed by the report's own rules, so that both say the same.</summary>
public sealed class TrainingFigureQueries(Database database, BusinessCalendar calendar)
{
    private static readonly EvidenceRoom[] Rooms = [EvidenceRoom.Enrolment, EvidenceRoom.Result, EvidenceRoom.Class, EvidenceRoom.Session];

    private readonly ReportQueries _queries = new(database);

    /// <summary>The year's figures of every base in the actor's scope, by founding; a year that is over ends on its last day, this one today.</summary>
    /// <remarks>Placements of other bases are looked at for 培训上岗率, as in the report; only the counts leave this act.</remarks>
    public async Task<IReadOnlyList<BaseTrainingFigures>> OfYearAsync(Actor actor, int year, CancellationToken cancel = default)
    {
        actor.Demand(Right.ViewTraining);
        var last = new DateOnly(year, 12, 31);
        var cutoff = last < calendar.Today ? last : new DateOnly(year, calendar.Today.Month, Math.Min(calendar.Today.Day, DateTime.DaysInMonth(year, calendar.Today.Month)));
        var records = await _queries.ReadAsync(new DateOnly(year, 1, 1), cutoff, Rooms, cancel);
        var book = new EvidenceBook(records);
        var formulas = MetricFormulas.All.Where(f => Rooms.Contains(f.Room)).ToList();
        var found = new List<BaseTrainingFigures>();
        foreach (var site in records.Bases.Where(b => actor.Scope.Covers(b.Id)))
        {
            var sheet = new FigureSheet(records.FirstDay, cutoff);
            foreach (var formula in formulas)
                sheet.Add(book, formula, new FigureSubject(site.Key, site.Id, SiteCondition.Counting));
            found.Add(new BaseTrainingFigures(site.Id, site.ShortName, cutoff, [.. sheet.Ordered().Where(f => f.Window == sheet.Window(FigureSpan.Period))]));
        }
        return found;
    }
}
