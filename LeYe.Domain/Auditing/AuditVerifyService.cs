using LeYe.Domain.Accounts;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Auditing;

/// <summary>Reads the whole audit again and names the first row of each chain that is not what was sealed.</summary>
public sealed class AuditVerifyService(Database database, AuditAnchorFile file)
{
    public async Task<AuditCheck> CheckAsync(CancellationToken cancel = default)
    {
        await using var db = database.Read(BaseScope.All);
        var anchors = (await db.AuditAnchors.ToListAsync(cancel)).Concat(file.Read()).ToLookup(a => a.Node);
        var nodes = (await db.Audit.Select(a => a.Node).Distinct().ToListAsync(cancel)).Union(anchors.Select(a => a.Key)).Order(StringComparer.Ordinal).ToList();
        var (entries, faults) = (0L, new List<AuditFault>());
        foreach (var node in nodes)
        {
            var (count, fault) = await CheckAsync(db, node, anchors[node].OrderBy(a => a.Sequence).ToList(), cancel);
            entries += count;
            if (fault is not null)
                faults.Add(fault);
        }
        if ((await DatabaseGuards.MissingAsync(db, cancel)).Any(n => n.StartsWith("Kept_Audit", StringComparison.Ordinal)))
            faults.Add(new AuditFault(AuditFaultKind.Unguarded, "", 0, null));
        return new AuditCheck(entries, anchors.Sum(a => a.Count()), faults);
    }

    private static async Task<(long Count, AuditFault? Fault)> CheckAsync(LeYeDb db, string node, List<AuditAnchor> anchors, CancellationToken cancel)
    {
        var (prior, sequence, next) = (AuditSeal.First, 0L, 0);
        await foreach (var entry in db.Audit.Where(a => a.Node == node).OrderBy(a => a.Sequence).Include(a => a.Values.OrderBy(v => v.Id)).AsAsyncEnumerable().WithCancellation(cancel))
        {
            sequence++;
            if (entry.Sequence != sequence)
                return (sequence, new AuditFault(AuditFaultKind.Gap, node, sequence, entry.At));
            prior = AuditSeal.Of(prior, entry);
            if (!prior.AsSpan().SequenceEqual(entry.Seal))
                return (sequence, new AuditFault(AuditFaultKind.Changed, node, sequence, entry.At));
            for (; next < anchors.Count && anchors[next].Sequence == sequence; next++)
                if (!prior.AsSpan().SequenceEqual(anchors[next].Seal))
                    return (sequence, new AuditFault(AuditFaultKind.Anchor, node, sequence, anchors[next].At));
        }
        return (sequence, next < anchors.Count ? new AuditFault(AuditFaultKind.Anchor, node, sequence + 1, anchors[next].At) : null);
    }
}
