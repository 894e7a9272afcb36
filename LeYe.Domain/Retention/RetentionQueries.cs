using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Retention;

/// <summary>Reads whose term has passed, what removing them would do, and what was removed.</summary>
public sealed class RetentionQueries(Database database, FieldProtector protector, BusinessCalendar calendar)
{
    private const int PageSize = 50;

    /// <summary>Everybody whose term has passed, the longest first, then by number.</summary>
    public async Task<PageOf<DuePerson>> DueAsync(Actor actor, int? baseId, int page, CancellationToken cancel = default)
    {
        actor.Demand(Right.ViewRetention, baseId);
        await using var db = database.Read(actor.Scope);
        var today = calendar.Today;
        var due = RetentionFactQueries.Due(db, actor.Scope, baseId, RetentionRules.LimitOn(today));
        var total = await due.CountAsync(cancel);
        var number = PageOf<DuePerson>.Settle(page, total, PageSize);
        var ids = await due.OrderBy(p => p.RegisteredOn).ThenBy(p => p.Id).Select(p => p.Id).Skip((number - 1) * PageSize).Take(PageSize).ToListAsync(cancel);
        var facts = await RetentionFactQueries.FactsAsync(db, ids, today, cancel);
        var asked = (await db.RemovalRequests.IgnoreQueryFilters().Where(r => ids.Contains(r.PersonId) && r.State == RemovalState.Open).Select(r => r.PersonId).ToListAsync(cancel)).ToHashSet();
        return new([.. ids.Select(id => facts[id]).Select(f => new DuePerson(f.PersonId, f.Name, f.BaseName, RetentionRules.TermOf(f),
            RetentionRules.HoldsOf(f, RemovalReason.TermPassed, today), asked.Contains(f.PersonId)))], total, number, PageSize);
    }

    /// <summary>Requests that wait for a decision, the oldest first.</summary>
    public async Task<IReadOnlyList<RemovalSummary>> WaitingAsync(Actor actor, CancellationToken cancel = default)
    {
        actor.Demand(Right.ViewRetention);
        await using var db = database.Read(actor.Scope);
        return await ListAsync(db, db.RemovalRequests.Where(r => r.State == RemovalState.Open).OrderBy(r => r.Id), actor, cancel);
    }

    /// <summary>What was removed or refused, the latest first.</summary>
    public async Task<PageOf<RemovalSummary>> LogAsync(Actor actor, int page, CancellationToken cancel = default)
    {
        actor.Demand(Right.ViewRetention);
        await using var db = database.Read(actor.Scope);
        var decided = db.RemovalRequests.Where(r => r.State != RemovalState.Open);
        var total = await decided.CountAsync(cancel);
        var number = PageOf<RemovalSummary>.Settle(page, total, PageSize);
        return new(await ListAsync(db, decided.OrderByDescending(r => r.Id).Skip((number - 1) * PageSize).Take(PageSize), actor, cancel), total, number, PageSize);
    }

    /// <summary>A person's term, and whether a request waits; for a note on their page.</summary>
    /// <exception cref="RecordMissingException">Nobody of that number in the scope, or they were removed.</exception>
    public async Task<(RetentionTerm Term, bool IsAsked)> TermAsync(Actor actor, int personId, CancellationToken cancel = default)
    {
        actor.Demand(Right.ViewRetention);
        await using var db = database.Read(actor.Scope);
        if (!await db.People.AnyAsync(p => p.Id == personId && p.RemovedOn == null, cancel))
            throw new RecordMissingException();
        var facts = (await RetentionFactQueries.FactsAsync(db, [personId], calendar.Today, cancel))[personId];
        return (RetentionRules.TermOf(facts), await db.RemovalRequests.AnyAsync(r => r.PersonId == personId && r.State == RemovalState.Open, cancel));
    }

    /// <summary>What removing the person would take away and leave.</summary>
    /// <exception cref="RecordMissingException">Nobody of that number in the scope, or they were removed.</exception>
    public async Task<RemovalPreview> PreviewAsync(Actor actor, int personId, CancellationToken cancel = default)
    {
        actor.Demand(Right.ViewRetention);
        await using var db = database.Read(actor.Scope);
        if (!await db.People.AnyAsync(p => p.Id == personId && p.RemovedOn == null, cancel))
            throw new RecordMissingException();
        var facts = (await RetentionFactQueries.FactsAsync(db, [personId], calendar.Today, cancel))[personId];
        var requests = await ListAsync(db, db.RemovalRequests.Where(r => r.PersonId == personId).OrderByDescending(r => r.Id), actor, cancel);
        return new(facts, RetentionRules.TermOf(facts), Enum.GetValues<RemovalReason>().ToDictionary(r => r, r => RetentionRules.HoldsOf(facts, r, calendar.Today)),
            await new PersonRemoval(db, protector, personId).CountAsync(cancel), requests.FirstOrDefault(r => r.State == RemovalState.Open), requests.FirstOrDefault(r => r.State == RemovalState.Refused));
    }

    private async Task<List<RemovalSummary>> ListAsync(LeYeDb db, IQueryable<RemovalRequest> requests, Actor actor, CancellationToken cancel)
    {
        var rows = await requests.Select(r => new { Request = r, r.Person!.Name, Base = r.Person.Base!.ShortName }).ToListAsync(cancel);
        return [.. rows.Select(r => new RemovalSummary(
            r.Request.Id, r.Request.PersonId, r.Name, r.Base, r.Request.Reason, r.Request.Kind, r.Request.DueOn, protector.RevealNote(r.Request.WhyCipher), r.Request.RequestedBy,
            r.Request.RequestedAt, r.Request.State, r.Request.DecidedBy, r.Request.DecidedAt, protector.RevealNote(r.Request.AnswerCipher), RemovalCodec.Read(r.Request.Removed),
            r.Request.CleanedAt is not null, r.Request.RequestedById == actor.AccountId))];
    }
}
