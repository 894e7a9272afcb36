using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Reporting.Narrative;
using LeYe.Domain.Reporting.Snapshots;
using LeYe.Domain.Reporting.Years;

namespace LeYe.Domain.Demonstration;

/// <summary>
/// Takes the demonstration's past year through its whole work, so that its pages show a signed and final report. Years up to the
/// published one stay drafts: their figures are the published ones, and are looked at as drafts.
/// </summary>
public sealed class PastYearService(
    YearQueries years, BaseYearService bases, NarrativeService narrative, YearWorkService work, FinaliseService finals, BusinessCalendar calendar)
{
    private const int LastDraftYear = 2024;

    /// <summary>The year to make final in a demonstration that ends on a date: the one before, once its 终值 is due; null when there is none.</summary>
    public static int? YearOf(DateOnly until) => until > new DateOnly(until.Year, 1, 31) && until.Year - 1 > LastDraftYear ? until.Year - 1 : null;

    /// <summary>Signs, reviews and makes final. A year with something open stays a draft.</summary>
    /// <returns>The snapshot's id; null when the year stays a draft.</returns>
    public async Task<int?> MakeFinalAsync(int year, CancellationToken cancel)
    {
        var story = EmbeddedData.Json<PastYear>("past-year.json");
        var preparer = new Actor(0, story.People[0], RoleName.ReportPreparer, BaseScope.All);
        var details = await years.GetAsync(preparer, year, cancel);
        if (details.Draft is null || details.Blocking.Any() || details.Calendar.YearEndOn >= calendar.Today)
            return null;
        foreach (var site in details.Bases.Where(b => b.State != BaseYearState.NotDue))
            await SignAsync(year, site, story, cancel);
        foreach (var (key, text) in story.Sections)
            await narrative.SaveAsync(preparer, year, key, text, 0, null, cancel);
        // No accounts stand behind these people: three numbers that no account has keep the three acts apart.
        await work.SubmitForReviewAsync(preparer, year, 0, null, cancel);
        await work.ApproveAsync(new Actor(-2, story.People[1], RoleName.ReportReviewer, BaseScope.All), year, 1, null, cancel);
        return await finals.FinaliseAsync(new Actor(-3, story.People[2], RoleName.ReportSigner, BaseScope.All), year, 2, null, cancel);
    }

    private async Task SignAsync(int year, BaseYearLine site, PastYear story, CancellationToken cancel)
    {
        var lead = new Actor(-1, story.People[3], RoleName.BaseLead, BaseScope.Of([site.BaseId])) { HomeBaseId = site.BaseId };
        await bases.SummariseAsync(lead, year, site.BaseId, story.Practices, story.Problems, story.Plans, 0, null, cancel);
        await bases.SignAsync(lead, year, site.BaseId, 1, null, cancel);
    }

    private sealed record PastYear(
        IReadOnlyList<string> People, string Practices, string Problems, string Plans, IReadOnlyDictionary<string, string> Sections);
}
