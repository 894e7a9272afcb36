using LeYe.Domain.Accounts;
using LeYe.Domain.Bases;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Placements;

/// <summary>Reads of transfers. Both bases read one, from the offer on and for good.</summary>
public sealed class TransferQueries(Database database, FieldProtector protector)
{
    /// <summary>Transfers from or to the actor's bases, waiting ones first, then the newest; at most <paramref name="take"/>.</summary>
    public async Task<IReadOnlyList<TransferSummary>> ListAsync(Actor actor, int take = 100, CancellationToken cancel = default)
    {
        actor.Demand(Right.ViewPlacements);
        await using var db = database.Read(actor.Scope);
        var rows = InScope(db, actor.Scope).OrderBy(t => t.State != TransferState.Offered).ThenByDescending(t => t.Id).Take(take);
        return [.. (await Rows(db, rows).ToListAsync(cancel)).Select(Readable)];
    }

    /// <summary>One transfer.</summary>
    /// <exception cref="RecordMissingException">No such transfer from or to the actor's bases.</exception>
    public async Task<TransferSummary> DetailsAsync(Actor actor, int transferId, CancellationToken cancel = default)
    {
        actor.Demand(Right.ViewPlacements);
        await using var db = database.Read(actor.Scope);
        return Readable(await Rows(db, InScope(db, actor.Scope).Where(t => t.Id == transferId)).FirstOrDefaultAsync(cancel) ?? throw new RecordMissingException());
    }

    /// <summary>All bases a person can be passed to. The names of bases are no secret.</summary>
    public async Task<IReadOnlyList<BaseName>> TargetsAsync(Actor actor, int exceptBaseId, CancellationToken cancel = default)
    {
        actor.Demand(Right.TransferPerson);
        await using var db = database.Read(BaseScope.All);
        return await db.Bases.Where(b => b.Id != exceptBaseId).OrderBy(b => b.FoundedOn).ThenBy(b => b.Id).Select(b => new BaseName(b.Id, b.Key, b.ShortName)).ToListAsync(cancel);
    }

    private static IQueryable<PersonTransfer> InScope(LeYeDb db, BaseScope scope)
    {
        // By hand, since the person and the other base lie outside the scope of one of the two.
        var all = db.Transfers.IgnoreQueryFilters();
        var ids = scope.BaseIds;
        return scope.IsAll ? all : all.Where(t => ids.Contains(t.FromBaseId) || ids.Contains(t.ToBaseId));
    }

    private static IQueryable<TransferRow> Rows(LeYeDb db, IQueryable<PersonTransfer> rows) => rows.Select(t => new TransferRow(new TransferSummary(
        t.Id, t.Version, t.PersonId, t.Person!.Name, t.Person.WorkerType, t.FromBaseId, t.FromBase!.ShortName, t.ToBaseId, t.ToBase!.ShortName, t.On, "",
        t.State, t.OfferedBy, t.DecidedBy,
        db.Placements.IgnoreQueryFilters().Where(p => p.PersonId == t.PersonId && p.IsMain && p.EndOn == null && p.BaseId == t.FromBaseId).Select(p => p.Post).FirstOrDefault()), t.ReasonCipher));

    private TransferSummary Readable(TransferRow row) => row.Summary with { Reason = protector.RevealNote(row.Reason) ?? "" };

    private sealed record TransferRow(TransferSummary Summary, byte[]? Reason);
}
