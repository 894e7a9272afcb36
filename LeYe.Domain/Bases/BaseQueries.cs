using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Bases;

/// <summary>Reads of bases.</summary>
public sealed class BaseQueries(Database database, BusinessCalendar calendar)
{
    // Every list asks for them.
    private static readonly Func<LeYeDb, IAsyncEnumerable<BaseName>> Names = EF.CompileAsyncQuery((LeYeDb db) =>
        db.Bases.OrderBy(b => b.FoundedOn).ThenBy(b => b.Id).Select(b => new BaseName(b.Id, b.Key, b.ShortName)));

    /// <summary>All bases of the actor's scope, in the order they were founded.</summary>
    public async Task<IReadOnlyList<BaseSummary>> ListAsync(Actor actor, CancellationToken cancel = default)
    {
        actor.Demand(Right.ViewBases);
        await using var db = database.Read(actor.Scope);
        var bases = await db.Bases.Include(b => b.Statuses).OrderBy(b => b.FoundedOn).ThenBy(b => b.Id).AsSplitQuery().ToListAsync(cancel);
        var people = await db.People.GroupBy(p => p.BaseId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        return [.. bases.Select(b => Summary(b, people.GetValueOrDefault(b.Id)))];
    }

    /// <summary>Bases to pick from, in the order they were founded.</summary>
    public async Task<IReadOnlyList<BaseName>> NamesAsync(Actor actor, CancellationToken cancel = default)
    {
        await using var db = database.Read(actor.Scope);
        var names = new List<BaseName>();
        await foreach (var name in Names(db).WithCancellation(cancel))
            names.Add(name);
        return names;
    }

    /// <summary>The id of a site key, for the command line; null when there is none.</summary>
    public async Task<int?> FindIdAsync(string key, CancellationToken cancel = default)
    {
        await using var db = database.Read(BaseScope.All);
        return await db.Bases.Where(b => b.Key == key).Select(b => (int?)b.Id).FirstOrDefaultAsync(cancel);
    }

    /// <summary>A base with its status history, partners and honours.</summary>
    /// <exception cref="RecordMissingException">No such base in the actor's scope.</exception>
    public async Task<BaseDetails> DetailsAsync(Actor actor, int baseId, CancellationToken cancel = default)
    {
        actor.Demand(Right.ViewBases);
        await using var db = database.Read(actor.Scope);
        var found = await db.Bases.Include(b => b.Statuses).Include(b => b.Partners).Include(b => b.Honours).AsSplitQuery()
            .FirstOrDefaultAsync(b => b.Id == baseId, cancel) ?? throw new RecordMissingException();
        var people = await db.People.CountAsync(p => p.BaseId == baseId, cancel);
        // The name of the base above is no secret, also for a sub-base that cannot open its page.
        var parent = await db.Bases.IgnoreQueryFilters().Where(b => b.Id == found.ParentId).Select(b => b.ShortName).FirstOrDefaultAsync(cancel);
        var below = await db.Bases.Where(b => b.ParentId == baseId).OrderBy(b => b.Id).Select(b => new BaseName(b.Id, b.Key, b.ShortName)).ToListAsync(cancel);
        return Details(found, Summary(found, people), parent, below);
    }

    private BaseSummary Summary(EmploymentBase b, int people) => new(
        b.Id, b.Key, b.Name, b.ShortName, b.Kind, b.ParentId, b.Province, b.City, b.FoundedOn, b.FoundedPrecision,
        BaseStatusRules.StatusOn(b.Statuses, calendar.Today), people);

    private static BaseDetails Details(EmploymentBase b, BaseSummary summary, string? parent, List<BaseName> below) => new()
    {
        Summary = summary, ProgrammeNo = b.ProgrammeNo, County = b.County, DivisionCode = b.DivisionCode, AreaSquareMetres = b.AreaSquareMetres,
        AreaKind = b.AreaKind, Workstations = b.Workstations, ParentName = parent, SubBases = below,
        Statuses = [.. b.Statuses.OrderByDescending(s => s.FromOn).Select(s => new BaseStatusSummary(s.Status, s.FromOn, s.UntilOn, s.Reason))],
        Partners = [.. b.Partners.OrderBy(p => p.Id).Select(p => new BasePartnerSummary(p.Name, p.Role))],
        Honours = [.. b.Honours.OrderBy(h => h.Id).Select(h => new BaseHonourSummary(h.Title, h.Issuer, h.Awarded))],
    };
}
