using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.People;
using LeYe.Domain.Persistence;
using LeYe.Domain.Placements;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Headcount;

/// <summary>
/// Headcounts for the live board, any date and the report. The scope narrows the bases whose posts are counted, not the
/// records of the people in them: somebody's record may be kept by another base than the one of the post.
/// </summary>
public sealed class HeadcountQueries(Database database)
{
    private const int StableMonths = 3;

    private static readonly HardshipKind[] HardshipKinds = [HardshipKind.MinimumLiving, HardshipKind.LiftedFromPoverty];

    /// <summary>The splits of the scope's bases at the end of the date (24:00 Asia/Shanghai).</summary>
    public async Task<HeadcountAt> AtAsync(BaseScope scope, DateOnly date, CancellationToken cancel)
    {
        await using var db = database.Read(scope);
        return await AtAsync(db, scope, date, cancel);
    }

    /// <summary>Total and 残疾人 of the scope's bases at each date, see <see cref="HeadcountDates"/>. One pass over the stays.</summary>
    public async Task<IReadOnlyList<HeadcountPoint>> TrendAsync(BaseScope scope, IReadOnlyList<DateOnly> dates, CancellationToken cancel)
    {
        if (dates.Count == 0)
            return [];
        await using var db = database.Read(scope);
        var (first, last) = (dates.Min(), dates.Max());
        var spans = await SpansAsync(db, scope, first, last, cancel);
        var certificates = await CertificatesAsync(db, first, last, cancel);
        return [.. dates.Select(date => PointAt(date, spans, certificates))];
    }

    /// <summary>The same with the day since which each base has had its number.</summary>
    /// <param name="days">Days that follow each other, oldest first.</param>
    public async Task<HeadcountDays> DaysAsync(BaseScope scope, IReadOnlyList<DateOnly> days, CancellationToken cancel)
    {
        await using var db = database.Read(scope);
        var spans = await SpansAsync(db, scope, days[0], days[^1], cancel);
        var certificates = await CertificatesAsync(db, days[0], days[^1], cancel);
        var bases = days.Select(day => CountsOn(day, spans)).ToList();
        var since = bases.SelectMany(day => day.Keys).Distinct()
            .Select(id => (id, from: SinceOf(days, [.. bases.Select(day => day.GetValueOrDefault(id))])))
            .Where(b => b.from is not null).ToDictionary(b => b.id, b => b.from!.Value);
        return new HeadcountDays([.. days.Select(day => PointAt(day, spans, certificates))], since, SinceOf(days, [.. bases.Select(day => day.Values.Sum())]));
    }

    internal static async Task<HeadcountAt> AtAsync(LeYeDb db, BaseScope scope, DateOnly date, CancellationToken cancel)
    {
        return HeadcountAt.Of(date, await RowsAtAsync(db, scope, date, cancel));
    }

    /// <summary>Everybody in post on the date, a row each: the headcount is the number of these rows.</summary>
    internal static async Task<IReadOnlyList<HeadcountRow>> RowsAtAsync(LeYeDb db, BaseScope scope, DateOnly date, CancellationToken cancel)
    {
        var rows = new List<HeadcountRow>();
        await foreach (var row in Rows(db, scope, date).AsAsyncEnumerable().WithCancellation(cancel))
        {
            // Ordered by person: overlapping main stays, which no act lets in, still count a person once.
            if (rows.Count == 0 || row.PersonId != rows[^1].PersonId)
                rows.Add(row);
        }
        return rows;
    }

    private static IQueryable<HeadcountRow> Rows(LeYeDb db, BaseScope scope, DateOnly date)
    {
        var valid = HeadcountRules.ValidOn(date);
        var lastMonth = WorkMonth.LastEndedBy(date);
        var (from, to) = (lastMonth.Plus(1 - StableMonths).Value, lastMonth.Value);
        var paid = db.Incomes.IgnoreQueryFilters().Where(i => i.WorkMonth >= from && i.WorkMonth <= to && i.GrossFen > 0);
        return OfScope(db, scope).Where(HeadcountRules.CountedOn(date))
            .OrderBy(p => p.PersonId).ThenBy(p => p.StartOn).ThenBy(p => p.Id)
            .Select(p => new HeadcountRow(
                p.Id, p.PersonId, p.BaseId, p.WorkMode, p.NationalForm, p.Person!.WorkerType, p.Person.Sex, p.Person.Household,
                p.Person.Certificates.AsQueryable().Any(valid),
                p.Person.Certificates.AsQueryable().Where(valid).Any(c => c.Grade <= DisabilityGrade.Two),
                p.Person.Hardships.Any(h => HardshipKinds.Contains(h.Kind) && h.FromOn <= date && (h.UntilOn == null || h.UntilOn > date)),
                p.Person.Hardships.Any(h => h.Kind == HardshipKind.Monitored && h.FromOn <= date && (h.UntilOn == null || h.UntilOn > date)),
                paid.Where(i => i.PersonId == p.PersonId).Select(i => i.WorkMonth).Distinct().Count() == StableMonths));
    }

    private static async Task<List<StaySpan>> SpansAsync(LeYeDb db, BaseScope scope, DateOnly first, DateOnly last, CancellationToken cancel)
    {
        var stays = OfScope(db, scope).Where(p => p.IsMain && !p.IsTrial && p.StartOn <= last && (p.EndOn == null || p.EndOn > first));
        var leaves = await stays.SelectMany(p => p.Leaves).Where(l => l.UncountedFromOn <= last)
            .Select(l => new { l.PlacementId, l.UncountedFromOn, l.UntilOn }).ToListAsync(cancel);
        var byStay = leaves.ToLookup(l => l.PlacementId, l => new StayLeave(l.UncountedFromOn, l.UntilOn));
        var rows = await stays.OrderBy(p => p.PersonId).ThenBy(p => p.StartOn).ThenBy(p => p.Id)
            .Select(p => new { p.Id, p.PersonId, p.BaseId, p.StartOn, p.EndOn }).ToListAsync(cancel);
        return [.. rows.Select(r => new StaySpan(r.PersonId, r.BaseId, r.StartOn, r.EndOn, byStay.Contains(r.Id) ? [.. byStay[r.Id]] : []))];
    }

    private static async Task<Dictionary<int, List<(DateOnly From, DateOnly? To)>>> CertificatesAsync(
        LeYeDb db, DateOnly first, DateOnly last, CancellationToken cancel)
    {
        var rows = await db.Certificates.IgnoreQueryFilters()
            .Where(c => c.State == CertificateState.Verified && c.ValidFromOn <= last && (c.ValidToOn == null || c.ValidToOn >= first))
            .Select(c => new { c.PersonId, c.ValidFromOn, c.ValidToOn }).ToListAsync(cancel);
        return rows.GroupBy(c => c.PersonId).ToDictionary(g => g.Key, g => g.Select(c => (c.ValidFromOn, c.ValidToOn)).ToList());
    }

    private static HeadcountPoint PointAt(DateOnly date, List<StaySpan> spans, Dictionary<int, List<(DateOnly From, DateOnly? To)>> certificates)
    {
        var (total, disabled, lastPerson) = (0, 0, 0);
        foreach (var span in spans)
        {
            if (span.PersonId == lastPerson || !span.CountsOn(date))
                continue;
            lastPerson = span.PersonId;
            total++;
            if (certificates.TryGetValue(span.PersonId, out var held) && held.Exists(c => c.From <= date && (c.To is null || date <= c.To)))
                disabled++;
        }
        return new HeadcountPoint(date, total, disabled);
    }

    private static Dictionary<int, int> CountsOn(DateOnly date, List<StaySpan> spans)
    {
        var (bases, lastPerson) = (new Dictionary<int, int>(), 0);
        foreach (var span in spans.Where(s => s.CountsOn(date)))
        {
            if (span.PersonId == lastPerson)
                continue;
            lastPerson = span.PersonId;
            bases[span.BaseId] = bases.GetValueOrDefault(span.BaseId) + 1;
        }
        return bases;
    }

    private static DateOnly? SinceOf(IReadOnlyList<DateOnly> days, int[] counts)
    {
        var same = counts.Length - 1;
        while (same > 0 && counts[same - 1] == counts[^1])
            same--;
        return same == 0 ? null : days[same];
    }

    private static IQueryable<Placement> OfScope(LeYeDb db, BaseScope scope)
    {
        var placements = db.Placements.IgnoreQueryFilters();
        var ids = scope.BaseIds;
        return scope.IsAll ? placements : placements.Where(p => ids.Contains(p.BaseId));
    }

    private readonly record struct StaySpan(int PersonId, int BaseId, DateOnly StartOn, DateOnly? EndOn, StayLeave[] Leaves)
    {
        public bool CountsOn(DateOnly date) => StartOn <= date && (EndOn is null || date < EndOn)
            && !Array.Exists(Leaves, l => l.UncountedFrom <= date && (l.Until is null || date < l.Until));
    }
}
