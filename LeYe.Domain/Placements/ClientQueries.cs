using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Placements;

/// <summary>Reads of clients, business lines and openings.</summary>
public sealed class ClientQueries(Database database, BusinessCalendar calendar)
{
    /// <summary>A client with the lines of the actor's bases.</summary>
    /// <exception cref="RecordMissingException">No such client.</exception>
    public async Task<ClientDetails> DetailsAsync(Actor actor, int clientId, CancellationToken cancel = default)
    {
        actor.Demand(Right.ViewPlacements);
        await using var db = database.Read(actor.Scope);
        var today = calendar.Today;
        var client = await db.Clients.FirstOrDefaultAsync(c => c.Id == clientId, cancel) ?? throw new RecordMissingException();
        var lines = await db.BusinessLines.Where(l => l.ClientId == clientId).OrderBy(l => l.ClosedOn != null).ThenBy(l => l.BaseId).ThenBy(l => l.Name)
            .Select(l => new LineSummary(
                l.Id, l.BaseId, l.Base!.ShortName, l.Name, l.Category, l.ClosedOn,
                db.Placements.Count(p => p.BusinessLineId == l.Id && p.IsMain && !p.IsTrial && p.StartOn <= today && (p.EndOn == null || p.EndOn > today)),
                db.Openings.Where(o => o.BusinessLineId == l.Id && (o.ClosedOn == null || o.ClosedOn > today)).Sum(o => o.Seats)))
            .ToListAsync(cancel);
        return new ClientDetails(client.Id, client.Version, client.Name, client.Region, client.IsConcentratedEmployer, lines);
    }

    /// <summary>A page of openings: open ones first, the newest first.</summary>
    public async Task<PageOf<OpeningSummary>> OpeningsAsync(Actor actor, int? baseId, WorkMode? mode, bool onlyOpen, int page, int pageSize = 50, CancellationToken cancel = default)
    {
        actor.Demand(Right.ViewPlacements);
        await using var db = database.Read(actor.Scope);
        var today = calendar.Today;
        var rows = db.Openings.Where(o => (baseId == null || o.BaseId == baseId) && (mode == null || o.WorkMode == mode) && (!onlyOpen || o.ClosedOn == null || o.ClosedOn > today));
        var total = await rows.CountAsync(cancel);
        var number = PageOf<OpeningSummary>.Settle(page, total, pageSize);
        var items = rows.OrderBy(o => o.ClosedOn != null).ThenByDescending(o => o.OpenedOn).ThenByDescending(o => o.Id).Skip((number - 1) * pageSize).Take(pageSize);
        return new PageOf<OpeningSummary>(await Summaries(db, items, today).ToListAsync(cancel), total, number, pageSize);
    }

    /// <summary>The openings that still take people, by base and post; at most 200, and none for those who may not see them.</summary>
    public async Task<IReadOnlyList<OpeningSummary>> FillableAsync(Actor actor, int? baseId, CancellationToken cancel = default)
    {
        if (!actor.May(Right.ViewPlacements))
            return [];
        await using var db = database.Read(actor.Scope);
        var today = calendar.Today;
        var rows = db.Openings.Where(o => (baseId == null || o.BaseId == baseId) && (o.ClosedOn == null || o.ClosedOn > today));
        return await Summaries(db, rows.OrderBy(o => o.BaseId).ThenBy(o => o.Post).ThenBy(o => o.Id).Take(200), today).ToListAsync(cancel);
    }

    /// <summary>An opening.</summary>
    /// <exception cref="RecordMissingException">No such opening in the actor's scope.</exception>
    public async Task<OpeningDetails> OpeningAsync(Actor actor, int openingId, CancellationToken cancel = default)
    {
        actor.Demand(Right.ViewPlacements);
        await using var db = database.Read(actor.Scope);
        var found = db.Openings.Where(o => o.Id == openingId);
        var summary = await Summaries(db, found, calendar.Today).FirstOrDefaultAsync(cancel) ?? throw new RecordMissingException();
        var more = await found.Select(o => new { o.Version, o.BusinessLineId, o.Asks, o.Offers, o.Note }).SingleAsync(cancel);
        return new OpeningDetails(summary, more.Version, more.BusinessLineId, more.Asks, more.Offers, more.Note);
    }

    /// <summary>Whether a labour contract on the line is one with a recognised 集中使用残疾人用人单位.</summary>
    public async Task<bool> IsConcentratedAsync(Actor actor, int? lineId, CancellationToken cancel = default)
    {
        actor.Demand(Right.ViewPlacements);
        await using var db = database.Read(actor.Scope);
        return lineId is { } id && await db.BusinessLines.AnyAsync(l => l.Id == id && l.Client!.IsConcentratedEmployer, cancel);
    }

    internal static IQueryable<OpeningSummary> Summaries(LeYeDb db, IQueryable<JobOpening> rows, DateOnly today) => rows.Select(o => new OpeningSummary(
        o.Id, o.BaseId, o.Base!.ShortName, o.Post, o.Kind, o.WorkMode, o.Seats, db.Placements.Count(p => p.OpeningId == o.Id && (p.EndOn == null || p.EndOn > today)),
        o.BusinessLine!.Name, o.BusinessLine.Client!.Name, o.BusinessLine.Client.Region, o.OpenedOn, o.ClosedOn));
}
