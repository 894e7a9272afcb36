using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Reporting.Narrative;

/// <summary>Reads of the written sections.</summary>
public sealed class NarrativeQueries(Database database)
{
    /// <summary>One section with its comments, the open ones first, and what the bases' 年度小结 say.</summary>
    /// <exception cref="RecordMissingException">There is no such section.</exception>
    public async Task<SectionDetails> SectionAsync(Actor actor, int year, string key, CancellationToken cancel = default)
    {
        actor.Demand(Right.ViewReport);
        if (!NarrativeKeys.All.Contains(key))
            throw new RecordMissingException();
        await using var db = database.Read(BaseScope.All);
        var text = await db.ReportSections.FirstOrDefaultAsync(s => s.Year == year && s.Key == key, cancel);
        var comments = await db.SectionComments.Where(c => c.Year == year && c.SectionKey == key).ToListAsync(cancel);
        var summaries = await db.BaseYears.Where(b => b.Year == year).OrderBy(b => b.Base!.FoundedOn).ThenBy(b => b.BaseId)
            .Select(b => new BaseSummaryText(b.Base!.ShortName, b.Practices, b.Problems, b.Plans)).ToListAsync(cancel);
        return new SectionDetails(key, text?.Text ?? "", text?.Version ?? 0, text?.EditedBy, text?.EditedAt,
            [.. comments.OrderBy(c => c.ResolvedAt is not null).ThenBy(c => c.WrittenAt).ThenBy(c => c.Id)], summaries);
    }

    /// <summary>The sections that hold text, in the report's order.</summary>
    internal static async Task<IReadOnlyList<NarrativeSection>> ReadAsync(LeYeDb db, int year, CancellationToken cancel)
    {
        var texts = await db.ReportSections.AsNoTracking().Where(s => s.Year == year && s.Text != "").ToDictionaryAsync(s => s.Key, s => s.Text, cancel);
        return [.. NarrativeKeys.All.Where(texts.ContainsKey).Select(k => new NarrativeSection(k, texts[k]))];
    }
}
