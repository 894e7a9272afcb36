using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Income;
using LeYe.Domain.Reporting.Snapshots;
using LeYe.Tests.Support;
using LeYe.Tests.TestData;
using Microsoft.Extensions.DependencyInjection;

namespace LeYe.Tests.Portal.Features.Reports.Years;

/// <summary>A portal on 2024-12-16: 庆阳 with two people in post all year and every month closed.</summary>
public class YearFixture : PortalFixture
{
    public const int Year = 2024;
    public const string Work = "/reports/2024/work";
    public const string Base = "/reports/2024/bases/qingyang";
    public const string Section = "/reports/2024/sections/difficulties";

    public override DateOnly Today => new(2024, 12, 16);

    protected override async Task SeedAsync()
    {
        await base.SeedAsync();
        var qingyang = BaseId("qingyang");
        await using var db = Open();
        db.AddRange(Make.Disabled(11, qingyang), Make.Disabled(12, qingyang));
        foreach (var id in new[] { 11, 12 })
            db.AddRange(Make.Placement(id, new DateOnly(2024, 1, 8), baseId: qingyang), Make.Income(id, 202401, 350_000, qingyang));
        for (var month = new WorkMonth(202401); month.Value <= 202411; month = month.Plus(1))
            foreach (var kind in Enum.GetValues<MonthCloseKind>())
                db.Add(new MonthClose { BaseId = qingyang, WorkMonth = month.Value, Kind = kind, ClosedAt = Time.GetUtcNow().UtcDateTime, ClosedBy = "测试" });
        await db.SaveChangesAsync();
    }

    /// <summary>The whole journey by its pages, from the base's summary to 定稿.</summary>
    public async Task<PortalAnswer> FinaliseByPagesAsync()
    {
        var lead = await SignedInAsync(RoleName.BaseLead);
        await Done(await lead.SubmitAsync(await lead.GetAsync(Base), new() { ["practices"] = "开了两个班", ["problems"] = "线路慢", ["plans"] = "再开一个班" }, "form:has([name=practices])"));
        await Done(await lead.SubmitAsync(await lead.GetAsync(Base), [], "main form:not(:has([name=practices]))"));
        var preparer = await SignedInAsync(RoleName.ReportPreparer);
        await Done(await preparer.SubmitAsync(await preparer.GetAsync(Section), new() { ["text"] = "线路慢。" }));
        await Done(await preparer.SubmitAsync(await preparer.GetAsync("/reports/2024/send"), []));
        var reviewer = await SignedInAsync(RoleName.ReportReviewer);
        await Done(await reviewer.SubmitAsync(await reviewer.GetAsync("/reports/2024/review"), []));
        var signer = await SignedInAsync(RoleName.ReportSigner);
        return await signer.SubmitAsync(await signer.GetAsync("/reports/2024/finalise"), []);
    }

    public SnapshotQueries Snapshots => Services.GetRequiredService<SnapshotQueries>();

    private static Task Done(PortalAnswer answer)
    {
        Assert.True(answer.Status == System.Net.HttpStatusCode.Redirect, $"{answer.Path}: {answer.Status} {string.Join("; ", answer.Errors)}");
        return Task.CompletedTask;
    }
}
