using LeYe.Domain.Headcount;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Reporting.Breakdowns;

/// <summary>Reads the people in post at a cut-off by the one definition of the headcount.</summary>
internal static class PostQueries
{
    public static async Task<PostRecords> ReadAsync(LeYeDb db, DateOnly cutoff, CancellationToken cancel)
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
        return new PostRecords(posts, lines);
    }
}
