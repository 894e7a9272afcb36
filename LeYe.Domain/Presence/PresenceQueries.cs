using System.Globalization;
using System.Text;
using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Headcount;
using LeYe.Domain.Persistence;
using LeYe.Domain.Placements;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Presence;

/// <summary>Reads of 签到: who is here today, whom an entry means, which 签退 was forgotten.</summary>
public sealed class PresenceQueries(Database database, BusinessCalendar calendar)
{
    private const int MostCandidates = 12;
    private const int MostForgotten = 200;
    private const int PageSize = 50;

    /// <summary>
    /// 到岗 of a date by base, as the metric dictionary's <c>presence.today</c> defines it: people in the headcount of that base who checked in there on the day.
    /// A base where nobody did is absent.
    /// </summary>
    public async Task<IReadOnlyDictionary<int, int>> TodayAsync(BaseScope scope, DateOnly date, CancellationToken cancel = default)
    {
        await using var db = database.Read(scope);
        // Filters are left aside for the whole query once they are for the leaves of a stay; the scope is said here instead.
        var inPost = db.Placements.IgnoreQueryFilters().Where(HeadcountRules.CountedOn(date));
        var (all, ids) = (scope.IsAll, scope.BaseIds);
        return await db.CheckIns.Where(c => c.On == date && (all || ids.Contains(c.BaseId)) && inPost.Any(p => p.PersonId == c.PersonId && p.BaseId == c.BaseId))
            .GroupBy(c => c.BaseId).Select(g => new { BaseId = g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.BaseId, g => g.Count, cancel);
    }

    /// <summary>The desk of a base today: its counts and entries, newest first.</summary>
    /// <exception cref="RecordMissingException">No such base in the actor's scope.</exception>
    public async Task<PresenceDesk> DeskAsync(Actor actor, int baseId, int page, CancellationToken cancel = default)
    {
        actor.Demand(Right.TakeCheckIns, baseId);
        await using var db = database.Read(actor.Scope);
        var name = await db.Bases.Where(b => b.Id == baseId).Select(b => b.ShortName).FirstOrDefaultAsync(cancel) ?? throw new RecordMissingException();
        var today = calendar.Today;
        var entries = db.CheckIns.IgnoreQueryFilters().Where(c => c.BaseId == baseId && c.On == today);
        var total = await entries.CountAsync(cancel);
        var number = PageOf<PresenceLine>.Settle(page, total, PageSize);
        var lines = await Lines(entries.OrderByDescending(c => c.OutAt ?? c.InAt).ThenByDescending(c => c.Id)).Skip((number - 1) * PageSize).Take(PageSize).ToListAsync(cancel);
        return new PresenceDesk(name, new(lines, total, number, PageSize), await entries.CountAsync(c => c.Out == null, cancel),
            (await TodayAsync(BaseScope.Of([baseId]), today, cancel)).GetValueOrDefault(baseId), await Forgotten(db, baseId, today).CountAsync(cancel));
    }

    /// <summary>Whom a text typed at the desk means, of the people with a stay at the base today: a number, a name, its pinyin initials, or a part of a name.</summary>
    public async Task<IReadOnlyList<PresenceCandidate>> FindAsync(Actor actor, int baseId, string? text, CancellationToken cancel = default)
    {
        actor.Demand(Right.TakeCheckIns, baseId);
        var typed = TextNormal.Line(text).Normalize(NormalizationForm.FormKC);
        if (typed.Length == 0)
            return [];
        await using var db = database.Read(actor.Scope);
        var people = InPost(db, baseId, calendar.Today);
        if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return await CandidatesAsync(people.Where(p => p.PersonId == number), cancel);
        if (typed.All(char.IsAsciiLetter))
        {
            var letters = " " + typed.ToLowerInvariant();
            return await FirstFoundAsync(people.Where(p => (" " + p.Person!.NameInitials + " ").Contains(letters + " ")), people.Where(p => (" " + p.Person!.NameInitials).Contains(letters)), cancel);
        }
        return await FirstFoundAsync(people.Where(p => p.Person!.Name == typed), people.Where(p => p.Person!.Name.Contains(typed)), cancel);
    }

    /// <summary>Somebody's entry of today at the base; null when there is none. The name is told even then.</summary>
    /// <exception cref="RecordMissingException">The person has no stay at the base today.</exception>
    public async Task<(string Name, PresenceLine? Entry)> EntryAsync(Actor actor, int baseId, int personId, CancellationToken cancel = default)
    {
        actor.Demand(Right.TakeCheckIns, baseId);
        await using var db = database.Read(actor.Scope);
        var name = await InPost(db, baseId, calendar.Today).Where(p => p.PersonId == personId).Select(p => p.Person!.Name).FirstOrDefaultAsync(cancel) ?? throw new RecordMissingException();
        var today = calendar.Today;
        return (name, await Lines(db.CheckIns.IgnoreQueryFilters().Where(c => c.BaseId == baseId && c.PersonId == personId && c.On == today)).FirstOrDefaultAsync(cancel));
    }

    /// <summary>Earlier days without 签退 that nobody has answered for, the latest day first.</summary>
    /// <exception cref="RecordMissingException">No such base in the actor's scope.</exception>
    public async Task<IReadOnlyList<PresenceLine>> ForgottenAsync(Actor actor, int baseId, CancellationToken cancel = default)
    {
        actor.Demand(Right.TakeCheckIns, baseId);
        await using var db = database.Read(actor.Scope);
        return await Lines(Forgotten(db, baseId, calendar.Today).OrderByDescending(c => c.On).ThenBy(c => c.InAt).ThenBy(c => c.Id)).Take(MostForgotten).ToListAsync(cancel);
    }

    /// <summary>Bases of the actor with a forgotten 签退 that nobody has answered for, by founding.</summary>
    public async Task<IReadOnlyList<ForgottenCount>> ForgottenCountsAsync(Actor actor, CancellationToken cancel = default)
    {
        actor.Demand(Right.TakeCheckIns);
        await using var db = database.Read(actor.Scope);
        var today = calendar.Today;
        var counts = await db.CheckIns.Where(c => c.Out == null && c.On < today).GroupBy(c => c.BaseId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        if (counts.Count == 0)
            return [];
        var bases = await db.Bases.OrderBy(b => b.FoundedOn).ThenBy(b => b.Id).Select(b => new { b.Id, b.Key, b.ShortName }).ToListAsync(cancel);
        return [.. bases.Where(b => counts.ContainsKey(b.Id)).Select(b => new ForgottenCount(b.Key, b.ShortName, counts[b.Id]))];
    }

    /// <summary>One entry of the base, whatever its state.</summary>
    /// <exception cref="RecordMissingException">No such entry.</exception>
    public async Task<PresenceLine> LineAsync(Actor actor, int baseId, int checkInId, CancellationToken cancel = default)
    {
        actor.Demand(Right.TakeCheckIns, baseId);
        await using var db = database.Read(actor.Scope);
        return await Lines(db.CheckIns.IgnoreQueryFilters().Where(c => c.Id == checkInId && c.BaseId == baseId)).FirstOrDefaultAsync(cancel) ?? throw new RecordMissingException();
    }

    /// <summary>Stays at the base on a day, trials and second posts too: whoever works there can check in.</summary>
    internal static IQueryable<Placement> InPost(LeYeDb db, int baseId, DateOnly date) =>
        db.Placements.IgnoreQueryFilters().Where(p => p.BaseId == baseId && p.StartOn <= date && (p.EndOn == null || p.EndOn > date));

    internal static IQueryable<CheckIn> Forgotten(LeYeDb db, int? baseId, DateOnly today) =>
        db.CheckIns.IgnoreQueryFilters().Where(c => (baseId == null || c.BaseId == baseId) && c.Out == null && c.On < today);

    // Unfiltered: the base lies in scope; the person's record may have moved on to another one since.
    internal static IQueryable<PresenceLine> Lines(IQueryable<CheckIn> entries) =>
        entries.Select(c => new PresenceLine(c.Id, c.PersonId, c.Person!.Name, c.On, c.InAt, c.InWay, c.InBy, c.OutAt, c.Out, c.OutBy, c.Version));

    private static async Task<IReadOnlyList<PresenceCandidate>> FirstFoundAsync(
        IQueryable<Placement> exact, IQueryable<Placement> near, CancellationToken cancel) =>
        await CandidatesAsync(exact, cancel) is { Count: > 0 } found ? found : await CandidatesAsync(near, cancel);

    private static async Task<IReadOnlyList<PresenceCandidate>> CandidatesAsync(IQueryable<Placement> stays, CancellationToken cancel)
    {
        var found = await stays.OrderBy(p => p.Person!.Name).ThenBy(p => p.PersonId).ThenByDescending(p => p.IsMain)
            .Select(p => new PresenceCandidate(p.PersonId, p.Person!.Name, p.Post)).Take(MostCandidates * 2).ToListAsync(cancel);
        return [.. found.DistinctBy(c => c.PersonId).Take(MostCandidates)];
    }
}
