using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Placements;

/// <summary>Reads of placements, business lines and clients.</summary>
public sealed class PlacementQueries(Database database, BusinessCalendar calendar)
{
    /// <summary>A page of placements.</summary>
    public async Task<PageOf<PlacementSummary>> ListAsync(Actor actor, PlacementListQuery query, CancellationToken cancel = default)
    {
        actor.Demand(Right.ViewPlacements);
        await using var db = database.Read(actor.Scope);
        var rows = Filtered(InScope(db, actor.Scope), query, calendar.Today);
        var total = await rows.CountAsync(cancel);
        var number = PageOf<PlacementSummary>.Settle(query.Page, total, query.PageSize);
        var page = Ordered(rows, query).Skip((number - 1) * query.PageSize).Take(query.PageSize);
        return new PageOf<PlacementSummary>(await Summaries(page).ToListAsync(cancel), total, number, query.PageSize);
    }

    /// <summary>The rows of a list for a file, without its pages; at most <paramref name="most"/>.</summary>
    public async Task<IReadOnlyList<PlacementExportRow>> ExportRowsAsync(Actor actor, PlacementListQuery query, int most, CancellationToken cancel = default)
    {
        actor.Demand(Right.ViewPlacements);
        await using var db = database.Read(actor.Scope);
        return await Ordered(Filtered(InScope(db, actor.Scope), query, calendar.Today), query).Take(most).Select(p => new PlacementExportRow(
            new PlacementSummary(
                p.Id, p.PersonId, p.Person!.Name, p.Person.WorkerType, p.BaseId, p.Base!.ShortName, p.Post, p.WorkMode, p.IsTrial, p.IsMain, p.StartOn, p.EndOn, p.EndReason),
            p.BusinessLine!.Name, p.NationalForm, p.Contract, p.Insurances, p.Source)).ToListAsync(cancel);
    }

    /// <summary>A placement with its leaves.</summary>
    /// <exception cref="RecordMissingException">No such placement in the actor's scope.</exception>
    public async Task<PlacementDetails> DetailsAsync(Actor actor, int placementId, CancellationToken cancel = default)
    {
        actor.Demand(Right.ViewPlacements);
        await using var db = database.Read(actor.Scope);
        var found = InScope(db, actor.Scope).Where(p => p.Id == placementId);
        var summary = await Summaries(found).FirstOrDefaultAsync(cancel) ?? throw new RecordMissingException();
        var more = await found.Select(p => new
        {
            p.Version, p.NationalForm, p.Contract, p.ContractSignedOn, p.ContractEndsOn, p.Insurances, p.Source, p.TeamId, Team = p.Team!.Name, p.OpeningId, p.ContinuesId,
            Line = p.BusinessLine == null ? null : new BusinessLineSummary(p.BusinessLine.Id, p.BusinessLine.BaseId, p.BusinessLine.Name, p.BusinessLine.Category, p.BusinessLine.Client!.Name),
            Leaves = p.Leaves.OrderBy(l => l.FromOn).Select(l => new LeaveSummary(l.Id, l.FromOn, l.UntilOn, l.UncountedFromOn)).ToList(),
        }).SingleAsync(cancel);
        return new PlacementDetails(summary, more.Version, more.NationalForm, more.Contract, more.Line, more.Leaves)
        {
            ContractSignedOn = more.ContractSignedOn, ContractEndsOn = more.ContractEndsOn, Insurances = more.Insurances, Source = more.Source,
            TeamId = more.TeamId, TeamName = more.Team, OpeningId = more.OpeningId, ContinuesId = more.ContinuesId,
        };
    }

    /// <summary>Business lines, of one base or of all the actor reaches.</summary>
    public async Task<IReadOnlyList<BusinessLineSummary>> BusinessLinesAsync(Actor actor, int? baseId, CancellationToken cancel = default)
    {
        actor.Demand(Right.ViewPlacements);
        await using var db = database.Read(actor.Scope);
        return await db.BusinessLines.Where(l => baseId == null || l.BaseId == baseId).OrderBy(l => l.BaseId).ThenBy(l => l.Name).ThenBy(l => l.Id)
            .Select(l => new BusinessLineSummary(l.Id, l.BaseId, l.Name, l.Category, l.Client!.Name)).ToListAsync(cancel);
    }

    /// <summary>Client companies by name.</summary>
    public async Task<IReadOnlyList<ClientSummary>> ClientsAsync(Actor actor, CancellationToken cancel = default)
    {
        actor.Demand(Right.ViewPlacements);
        await using var db = database.Read(actor.Scope);
        return await db.Clients.OrderBy(c => c.Name).ThenBy(c => c.Id)
            .Select(c => new ClientSummary(c.Id, c.Name, c.Region, db.BusinessLines.Count(l => l.ClientId == c.Id))).ToListAsync(cancel);
    }

    // A stay stays readable at its base after the person moved to another, so the scope is that of the stay alone.
    private static IQueryable<Placement> InScope(LeYeDb db, BaseScope scope)
    {
        var all = db.Placements.IgnoreQueryFilters();
        var ids = scope.BaseIds;
        return scope.IsAll ? all : all.Where(p => ids.Contains(p.BaseId));
    }

    private static IQueryable<Placement> Filtered(IQueryable<Placement> rows, PlacementListQuery query, DateOnly today)
    {
        if (query.BaseId is { } baseId)
            rows = rows.Where(p => p.BaseId == baseId);
        if (query.PersonId is { } personId)
            rows = rows.Where(p => p.PersonId == personId);
        if (TextNormal.Line(query.Search) is { Length: > 0 } part)
            rows = rows.Where(p => p.Person!.Name.Contains(part));
        if (query.WorkMode is { } mode)
            rows = rows.Where(p => p.WorkMode == mode);
        return query.State switch
        {
            PlacementState.Running => rows.Where(p => p.StartOn <= today && (p.EndOn == null || p.EndOn > today)),
            PlacementState.Ended => rows.Where(p => p.EndOn <= today),
            PlacementState.Planned => rows.Where(p => p.StartOn > today),
            _ => rows,
        };
    }

    private static IOrderedQueryable<Placement> Ordered(IQueryable<Placement> rows, PlacementListQuery query) => (query.Sort, query.Descending) switch
    {
        (PlacementSort.PersonName, false) => rows.OrderBy(p => p.Person!.Name).ThenBy(p => p.Id),
        (PlacementSort.PersonName, true) => rows.OrderByDescending(p => p.Person!.Name).ThenByDescending(p => p.Id),
        (PlacementSort.Base, false) => rows.OrderBy(p => p.BaseId).ThenByDescending(p => p.StartOn).ThenByDescending(p => p.Id),
        (PlacementSort.Base, true) => rows.OrderByDescending(p => p.BaseId).ThenByDescending(p => p.StartOn).ThenByDescending(p => p.Id),
        (PlacementSort.EndOn, false) => rows.OrderBy(p => p.EndOn == null).ThenBy(p => p.EndOn).ThenBy(p => p.Id),
        (PlacementSort.EndOn, true) => rows.OrderBy(p => p.EndOn == null).ThenByDescending(p => p.EndOn).ThenByDescending(p => p.Id),
        (_, false) => rows.OrderBy(p => p.StartOn).ThenBy(p => p.Id),
        _ => rows.OrderByDescending(p => p.StartOn).ThenByDescending(p => p.Id),
    };

    private static IQueryable<PlacementSummary> Summaries(IQueryable<Placement> rows) => rows.Select(p => new PlacementSummary(
        p.Id, p.PersonId, p.Person!.Name, p.Person.WorkerType, p.BaseId, p.Base!.ShortName, p.Post, p.WorkMode,
        p.IsTrial, p.IsMain, p.StartOn, p.EndOn, p.EndReason));
}
