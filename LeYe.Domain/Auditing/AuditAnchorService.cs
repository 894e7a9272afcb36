using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Auditing;

/// <summary>Drops anchors: where each chain stands now, into the database and into a file beside it.</summary>
public sealed class AuditAnchorService(IDbContextFactory<LeYeDb> factory, WriteGate gate, BusinessCalendar calendar, AuditAnchorFile file)
{
    /// <summary>Anchors every chain that has grown since its last anchor.</summary>
    /// <returns>How many were dropped.</returns>
    public async Task<int> AnchorAsync(CancellationToken cancel)
    {
        using var pass = await gate.EnterAsync(cancel);
        await using var db = await factory.CreateDbContextAsync(cancel);
        db.NarrowTo(BaseScope.All);
        var heads = await db.Audit.AsNoTracking().Where(a => a.Sequence == db.Audit.Where(o => o.Node == a.Node).Max(o => o.Sequence)).ToListAsync(cancel);
        var anchored = await db.AuditAnchors.AsNoTracking().GroupBy(a => a.Node).Select(g => new { Node = g.Key, Sequence = g.Max(a => a.Sequence) }).ToDictionaryAsync(a => a.Node, a => a.Sequence, cancel);
        var anchors = heads.Where(h => h.Sequence > anchored.GetValueOrDefault(h.Node))
            .Select(h => new AuditAnchor { At = calendar.UtcNow, Node = h.Node, Sequence = h.Sequence, Seal = h.Seal! }).ToList();
        db.AuditAnchors.AddRange(anchors);
        await db.SaveChangesAsync(cancel);
        foreach (var anchor in anchors)
            file.Add(anchor);
        return anchors.Count;
    }
}
