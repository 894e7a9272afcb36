using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.People;

/// <summary>The work list of certificates: who is registered as 残疾人 and does not count as one, or soon will not (domain.md Q13).</summary>
public sealed class CertificateQueries(Database database, BusinessCalendar calendar)
{
    /// <summary>A certificate that ends within so many days stands on the list.</summary>
    public const int SoonDays = 90;

    /// <summary>A page of the list: in post first, then by name.</summary>
    /// <param name="work">One kind of work, or all.</param>
    /// <param name="baseId">One base, or all the actor reaches.</param>
    public async Task<PageOf<CertificateTask>> WorkListAsync(
        Actor actor, CertificateWork? work, int? baseId, int page, int pageSize = 50, CancellationToken cancel = default)
    {
        actor.Demand(Right.ViewPeople);
        await using var db = database.Read(actor.Scope);
        var today = calendar.Today;
        var tasks = (await RowsAsync(db, baseId, today, cancel)).Select(r => r.ToTask(today))
            .Where(t => work is null || t.Work == work)
            .OrderByDescending(t => t.IsInPost).ThenBy(t => t.Work).ThenBy(t => t.PersonName, StringComparer.Ordinal).ThenBy(t => t.PersonId).ToList();
        var number = PageOf<CertificateTask>.Settle(page, tasks.Count, pageSize);
        return new PageOf<CertificateTask>([.. tasks.Skip((number - 1) * pageSize).Take(pageSize)], tasks.Count, number, pageSize);
    }

    /// <summary>How many there are to do, for the page that leads here.</summary>
    public async Task<int> CountAsync(Actor actor, CancellationToken cancel = default) =>
        (await WorkListAsync(actor, null, null, 1, 1, cancel)).Total;

    private static Task<List<Row>> RowsAsync(LeYeDb db, int? baseId, DateOnly today, CancellationToken cancel)
    {
        var soon = today.AddDays(SoonDays);
        // Only those without a verified certificate that holds beyond the next days; the rest have nothing to do.
        return db.People.Where(p => p.WorkerType == WorkerType.Disabled && p.RemovedOn == null && (baseId == null || p.BaseId == baseId)
                && !p.Certificates.Any(c => c.State == CertificateState.Verified && c.ValidFromOn <= today && (c.ValidToOn == null || c.ValidToOn > soon)))
            .Select(p => new Row(
                p.Id, p.Name, p.BaseId, p.Base!.ShortName, p.RegisteredOn,
                p.Certificates.OrderByDescending(c => c.ValidFromOn).ThenByDescending(c => c.Id).Select(c => new Newest(c.Id, c.State, c.ValidToOn)).FirstOrDefault(),
                db.Placements.Any(s => s.PersonId == p.Id && s.IsMain && !s.IsTrial && s.StartOn <= today && (s.EndOn == null || s.EndOn > today))))
            .ToListAsync(cancel);
    }

    private sealed record Newest(int Id, CertificateState State, DateOnly? ValidToOn);

    private sealed record Row(int Id, string Name, int BaseId, string BaseName, DateOnly RegisteredOn, Newest? Newest, bool IsInPost)
    {
        public CertificateTask ToTask(DateOnly today) => new(Id, Name, BaseId, BaseName, WorkOn(today), Newest?.Id, Newest?.ValidToOn, RegisteredOn, IsInPost);

        private CertificateWork WorkOn(DateOnly today) => Newest switch
        {
            null => CertificateWork.Missing,
            { ValidToOn: { } end } when end < today => CertificateWork.Expired,
            { State: CertificateState.Pending } => CertificateWork.Pending,
            _ => CertificateWork.ExpiresSoon,
        };
    }
}
