using LeYe.Domain.Common;
using LeYe.Domain.Headcount;
using LeYe.Domain.Persistence;
using LeYe.Domain.Placements;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Reporting.Breakdowns;

/// <summary>Reads the people in post at a cut-off by the one definition of the headcount.</summary>
internal static class PostQueries
{
    public static async Task<PostRecords> ReadAsync(LeYeDb db, DateOnly firstDay, DateOnly cutoff, CancellationToken cancel)
    {
        var valid = HeadcountRules.ValidOn(cutoff);
        var counted = db.Placements.IgnoreQueryFilters().Where(HeadcountRules.CountedOn(cutoff))
            .OrderBy(p => p.PersonId).ThenBy(p => p.StartOn).ThenBy(p => p.Id)
            .Select(p => new
            {
                p.PersonId,
                p.BaseId,
                p.NationalForm,
                p.BusinessLineId,
                Certificate = p.Person!.Certificates.AsQueryable().Where(valid).OrderByDescending(c => c.Id)
                    .Select(c => new { c.Category, c.Grade }).FirstOrDefault(),
            });
        var posts = new List<PostRow>();
        await foreach (var row in counted.AsAsyncEnumerable().WithCancellation(cancel))
        {
            // Overlapping main stays, which no act lets in, still count a person once, as the headcount does.
            if (posts.Count == 0 || posts[^1].PersonId != row.PersonId)
                posts.Add(new PostRow(row.PersonId, row.BaseId, row.NationalForm, row.BusinessLineId, row.Certificate?.Category, row.Certificate?.Grade));
        }

        var lines = await db.BusinessLines.IgnoreQueryFilters().Include(l => l.Client).AsNoTracking().ToDictionaryAsync(l => l.Id, cancel);
        return new PostRecords(posts, lines) { Seats = await SeatsAsync(db, cutoff, cancel), Months = await MonthsAsync(db, firstDay, cutoff, cancel) };
    }

    /// <summary>By business line: the seats of openings that stand open at the cut-off.</summary>
    private static async Task<IReadOnlyDictionary<int, int>> SeatsAsync(LeYeDb db, DateOnly cutoff, CancellationToken cancel) =>
        await db.Openings.Where(o => o.BusinessLineId != null && o.OpenedOn <= cutoff && (o.ClosedOn == null || o.ClosedOn > cutoff))
            .GroupBy(o => o.BusinessLineId!.Value).Select(g => new { g.Key, Seats = g.Sum(o => o.Seats) }).ToDictionaryAsync(g => g.Key, g => g.Seats, cancel);

    /// <summary>The measured months of the window, by the business line of the team.</summary>
    private static async Task<ILookup<int, TeamMonth>> MonthsAsync(LeYeDb db, DateOnly firstDay, DateOnly cutoff, CancellationToken cancel)
    {
        var (from, to) = (WorkMonth.Of(firstDay).Value, WorkMonth.LastEndedBy(cutoff).Value);
        var rows = await db.Set<TeamMonth>().AsNoTracking().Where(m => m.WorkMonth >= from && m.WorkMonth <= to && m.Team!.BusinessLineId != null)
            .OrderBy(m => m.Id).Select(m => new { Line = m.Team!.BusinessLineId!.Value, Month = m }).ToListAsync(cancel);
        return rows.ToLookup(r => r.Line, r => r.Month);
    }
}
