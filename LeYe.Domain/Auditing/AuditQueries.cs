using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Auditing;

/// <summary>Reads of the audit.</summary>
public sealed class AuditQueries(Database database)
{
    private const int PageSize = 50;

    /// <summary>The number of the latest entry, 0 before the first. It rises with every act, so it tells whether records may have changed.</summary>
    public async Task<long> LastIdAsync(CancellationToken cancel)
    {
        await using var db = database.Read(BaseScope.All);
        return await db.Audit.MaxAsync(a => (long?)a.Id, cancel) ?? 0;
    }

    /// <summary>The entries that fit, the latest first.</summary>
    public async Task<PageOf<AuditLine>> SearchAsync(Actor actor, AuditQuery query, CancellationToken cancel = default)
    {
        actor.Demand(Right.ViewAudit);
        await using var db = database.Read(actor.Scope);
        var found = Fitting(db, query);
        var total = await found.CountAsync(cancel);
        var page = PageOf<AuditLine>.Settle(query.Page, total, PageSize);
        return new(await Lines(db, found.OrderByDescending(a => a.Id).Skip((page - 1) * PageSize).Take(PageSize)).ToListAsync(cancel), total, page, PageSize);
    }

    /// <summary>The acts and the kinds of records that the audit knows, to choose from.</summary>
    public async Task<(IReadOnlyList<string> Acts, IReadOnlyList<string> Kinds)> NamesAsync(Actor actor, CancellationToken cancel = default)
    {
        actor.Demand(Right.ViewAudit);
        await using var db = database.Read(actor.Scope);
        return (await db.Audit.Select(a => a.Act).Distinct().OrderBy(a => a).ToListAsync(cancel), await db.Audit.Select(a => a.SubjectKind).Distinct().OrderBy(k => k).ToListAsync(cancel));
    }

    internal static IQueryable<AuditLine> Lines(LeYeDb db, IQueryable<AuditEntry> entries) =>
        from a in entries
        join b in db.Bases on a.BaseId equals b.Id into bases
        from b in bases.DefaultIfEmpty()
        orderby a.Id descending
        select new AuditLine(a.Id, a.At, a.AccountId, a.AccountName, a.Origin, a.Act, a.SubjectKind, a.SubjectId, b == null ? null : b.ShortName);

    private static IQueryable<AuditEntry> Fitting(LeYeDb db, AuditQuery query)
    {
        var found = db.Audit.AsQueryable();
        if (TextNormal.Line(query.Who) is { Length: > 0 } who)
            found = found.Where(a => a.AccountName.Contains(who));
        if (query.Act is { } act)
            found = found.Where(a => a.Act == act);
        if (query.SubjectKind is { } kind)
            found = found.Where(a => a.SubjectKind == kind);
        if (query.SubjectId is { } subject)
            found = found.Where(a => a.SubjectId == subject);
        if (query.BaseId is { } baseId)
            found = found.Where(a => a.BaseId == baseId);
        if (query.From is { } from)
            found = found.Where(a => a.At >= BusinessCalendar.StartOf(from));
        if (query.Until is { } until)
            found = found.Where(a => a.At < BusinessCalendar.StartOf(until.AddDays(1)));
        return found;
    }
}
