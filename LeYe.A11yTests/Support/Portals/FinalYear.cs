using LeYe.Domain.Accounts;
using LeYe.Domain.Persistence;
using LeYe.Domain.Placements;
using LeYe.Domain.Reporting.Corrections;
using LeYe.Domain.Reporting.Narrative;
using LeYe.Domain.Reporting.Snapshots;
using LeYe.Domain.Reporting.Submissions;
using LeYe.Domain.Reporting.Years;
using Microsoft.Extensions.DependencyInjection;

namespace LeYe.A11yTests.Support.Portals;

/// <summary>Takes the demonstration's year 2023 through its whole work by the portal's own services, so that its pages can be looked at.</summary>
internal static class FinalYear
{
    public const int Year = 2023;

    private static readonly Actor Preparer = new(101, "经办演示", RoleName.ReportPreparer, BaseScope.All);
    private static readonly Actor Reviewer = new(102, "复核演示", RoleName.ReportReviewer, BaseScope.All);
    private static readonly Actor Signer = new(103, "签发演示", RoleName.ReportSigner, BaseScope.All);

    public static async Task MakeAsync(IServiceProvider services)
    {
        var bases = services.GetRequiredService<BaseYearService>();
        var details = await services.GetRequiredService<YearQueries>().GetAsync(Preparer, Year);
        foreach (var site in details.Bases.Where(b => b.State != BaseYearState.NotDue))
        {
            var lead = new Actor(100 + site.BaseId + 50, "负责人演示", RoleName.BaseLead, BaseScope.Of([site.BaseId])) { HomeBaseId = site.BaseId };
            await bases.SummariseAsync(lead, Year, site.BaseId, "开了两个班，增加了岗位。", "网络线路慢。", "明年再开一个班。", 0, null);
            await bases.SignAsync(lead, Year, site.BaseId, 1, null);
        }
        await services.GetRequiredService<NarrativeService>().SaveAsync(Preparer, Year, NarrativeKeys.Difficulties, "网络线路慢。\n岗位还不够多。", 0, null);
        var work = services.GetRequiredService<YearWorkService>();
        await work.SubmitForReviewAsync(Preparer, Year, 0, null);
        await work.ApproveAsync(Reviewer, Year, 1, null);
        var finals = services.GetRequiredService<FinaliseService>();
        await finals.FinaliseAsync(Signer, Year, 2, null);
        await CorrectAsync(services, finals);
        await services.GetRequiredService<SubmissionService>().RecordAsync(
            Preparer, Year, new SubmissionOptions(SubmissionRules.Main, "中国残疾人联合会", SubmissionChannel.DocumentSystem, RunningPortal.Today, null), null);
    }

    private static async Task CorrectAsync(IServiceProvider services, FinaliseService finals)
    {
        await services.GetRequiredService<LockExceptionService>().GrantAsync(Signer, Year, "base-qingyang", "漏记一人离职", "离职单3号", RunningPortal.Today.AddDays(3), null);
        using var db = services.GetRequiredService<Database>().Read(BaseScope.All);
        var account = db.Accounts.Single(a => a.UserName == "base-qingyang");
        var stay = db.Placements.Where(p => p.Base!.Key == "qingyang" && p.IsMain && !p.IsTrial && p.EndOn == null && p.StartOn < new DateOnly(2023, 6, 1)).OrderBy(p => p.Id).First();
        var lead = new Actor(account.Id, account.DisplayName, RoleName.BaseLead, BaseScope.Of([stay.BaseId])) { HomeBaseId = stay.BaseId };
        await services.GetRequiredService<PlacementService>().EndPlacementAsync(lead, stay.Id, new DateOnly(2023, 11, 20), EndReason.Resigned, stay.Version);
        await finals.CorrectAsync(Signer, Year, "漏记一人离职", null);
    }
}
