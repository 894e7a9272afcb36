using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using LeYe.Domain.Reporting.Duties;
using LeYe.Domain.Reporting.Narrative;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Reporting.Years;

/// <summary>Reads of a year's work.</summary>
public sealed class YearQueries(Database database, YearDrafts drafts)
{
    /// <summary>The year as headquarters sees it.</summary>
    public async Task<YearDetails> GetAsync(Actor actor, int year, CancellationToken cancel = default)
    {
        actor.Demand(Right.ViewReport);
        var draft = await DraftAsync(year, cancel);
        await using var db = database.Read(BaseScope.All);
        var duty = await ReportingDutyQueries.ReadAsync(db, cancel);
        var work = await db.ReportYears.FirstOrDefaultAsync(y => y.Year == year, cancel) ?? new ReportYear { Year = year };
        return new YearDetails
        {
            Year = year, Duty = duty, Calendar = YearCalendar.Of(duty, year), Work = work, Draft = draft,
            Stage = await YearGuard.IsFinalAsync(db, year, cancel) ? YearStage.Final : work.Stage,
            Bases = await BasesAsync(db, year, draft, cancel),
            Sections = await SectionsAsync(db, year, cancel),
            Submissions = await db.Submissions.Where(s => s.Year == year).OrderBy(s => s.SentOn).ThenBy(s => s.Id).ToListAsync(cancel),
            Forecasts = await db.Forecasts.Where(f => f.Year == year).ToListAsync(cancel),
        };
    }

    /// <summary>One base's part, for the base itself and for headquarters.</summary>
    /// <exception cref="RecordMissingException">No such base, or it lies outside the scope.</exception>
    public async Task<BaseYearDetails> BaseAsync(Actor actor, int year, string baseKey, CancellationToken cancel = default)
    {
        actor.Demand(Right.ViewBaseYear);
        await using var db = database.Read(actor.Scope);
        var site = await db.Bases.FirstOrDefaultAsync(b => b.Key == baseKey, cancel) ?? throw new RecordMissingException();
        var draft = await DraftAsync(year, cancel);
        var part = await db.BaseYears.FirstOrDefaultAsync(y => y.Year == year && y.BaseId == site.Id, cancel) ?? new BaseYear { Year = year, BaseId = site.Id };
        var work = await db.ReportYears.FirstOrDefaultAsync(y => y.Year == year, cancel) ?? new ReportYear { Year = year };
        var stage = await YearGuard.IsFinalAsync(db, year, cancel) ? YearStage.Final : work.Stage;
        var figures = (draft?.Figures ?? []).Where(f => f.Base == baseKey && f.Kind == FigureKind.Computed && f.Value is not null).ToList();
        return new BaseYearDetails(year, site.Id, site.Key, site.ShortName, YearCalendar.Of(await ReportingDutyQueries.ReadAsync(db, cancel), year), stage,
            StateOf(draft, baseKey, part), part, figures, [.. (draft?.OpenPoints ?? []).Where(p => p.Base == baseKey)]);
    }

    private static BaseYearState StateOf(AnnualReport? draft, string key, BaseYear? part)
    {
        if (draft is null || !BaseFigures.Signing(draft).Contains(key))
            return BaseYearState.NotDue;
        if (part?.SignedAt is not null)
            return part.SignedFigures == BaseFigures.Seal(draft, key) ? BaseYearState.Signed : BaseYearState.Outdated;
        return part?.ReturnReason is null ? BaseYearState.Unsigned : BaseYearState.Returned;
    }

    private async Task<AnnualReport?> DraftAsync(int year, CancellationToken cancel)
    {
        try
        {
            return await drafts.BuildAsync(year, cancel);
        }
        catch (RuleBrokenException broken) when (broken.Rule == ReportRules.NoData)
        {
            return null;
        }
    }

    private static async Task<IReadOnlyList<BaseYearLine>> BasesAsync(LeYeDb db, int year, AnnualReport? draft, CancellationToken cancel)
    {
        var parts = await db.BaseYears.Where(y => y.Year == year).ToDictionaryAsync(y => y.BaseId, cancel);
        var sites = await db.Bases.OrderBy(b => b.FoundedOn).ThenBy(b => b.Id).Select(b => new { b.Id, b.Key, b.ShortName }).ToListAsync(cancel);
        return [.. from site in sites
                   let part = parts.GetValueOrDefault(site.Id)
                   select new BaseYearLine(site.Id, site.Key, site.ShortName, StateOf(draft, site.Key, part), part?.IsSummarised == true, part?.SignedBy, part?.SignedAt,
                       part?.ReturnReason, (draft?.OpenPoints ?? []).Count(p => p.Base == site.Key && YearRules.Blocks(p)), part?.Version ?? 0)];
    }

    private static async Task<IReadOnlyList<SectionLine>> SectionsAsync(LeYeDb db, int year, CancellationToken cancel)
    {
        var texts = await db.ReportSections.Where(s => s.Year == year).Select(s => new { s.Key, s.Text.Length, s.EditedBy, s.EditedAt }).ToDictionaryAsync(s => s.Key, cancel);
        var open = (await db.SectionComments.Where(c => c.Year == year && c.ResolvedAt == null).Select(c => c.SectionKey).ToListAsync(cancel)).CountBy(k => k).ToDictionary();
        return [.. NarrativeKeys.All.Select(k => new SectionLine(k, texts.GetValueOrDefault(k)?.Length ?? 0, texts.GetValueOrDefault(k)?.EditedBy,
            texts.GetValueOrDefault(k)?.EditedAt, open.GetValueOrDefault(k)))];
    }
}
