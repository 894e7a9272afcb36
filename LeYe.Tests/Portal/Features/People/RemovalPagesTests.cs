using System.Net;
using System.Text;
using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Headcount;
using LeYe.Domain.People;
using LeYe.Domain.Reporting;
using LeYe.Domain.Reporting.Statistics;
using LeYe.Domain.Retention;
using LeYe.Portal.Documents.Json;
using LeYe.Tests.Portal.Rights;
using LeYe.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace LeYe.Tests.Portal.Features.People;

/// <summary>到期删除 over HTTP in the demonstration: the list, the preview, two people, the log; and no figure of any time that changes.</summary>
public sealed class RemovalPagesTests(RightsPortal portal) : IClassFixture<RightsPortal>
{
    private static readonly Actor Operator = TestDatabase.ActorOf(RoleName.Operator);

    private RetentionQueries Terms => portal.Services.GetRequiredService<RetentionQueries>();

    [Fact]
    public async Task Removal_AskedAndApprovedOnThePages_LeavesNoNameInTheDataDirectory()
    {
        var id = PutDue("期满乙");
        using (var db = portal.Open())
        {
            var person = db.People.Single(p => p.Id == id);
            (person.Name, person.NameInitials) = ("独孤删除验证", "dgscyz");
            db.SaveChanges();
        }
        Assert.Contains("独孤删除验证", DataDirectory(), StringComparison.Ordinal);
        var (clerk, lead, coach) = (await portal.SignedInAsync(RoleName.BaseClerk), await portal.SignedInAsync(RoleName.BaseLead), await portal.SignedInAsync(RoleName.Coach));

        Assert.Contains("独孤删除验证", (await PagesOfAsync(clerk)).Main, StringComparison.Ordinal);
        Assert.Contains("到期，可以提出删除", (await clerk.GetAsync($"/people/{id}")).Main, StringComparison.Ordinal);
        var preview = await clerk.GetAsync($"/people/{id}/removal");
        Assert.Contains("会删除的", preview.Main, StringComparison.Ordinal);
        Assert.Contains("备份里还有", preview.Main, StringComparison.Ordinal);
        var faulty = await clerk.SubmitAsync(preview, new() { ["reason"] = "TermPassed", ["why"] = "" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, faulty.Status);
        Assert.Equal("TermPassed", faulty.Value("reason"));
        var held = await clerk.SubmitAsync(preview, new() { ["reason"] = "ConsentWithdrawn", ["why"] = "本人来电" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, held.Status);
        var asked = await clerk.FollowAsync(await clerk.SubmitAsync(preview, new() { ["reason"] = "TermPassed", ["why"] = "多年没有联系" }));
        Assert.StartsWith("已提出删除", asked.Title, StringComparison.Ordinal);
        Assert.Contains("多年没有联系", asked.Main, StringComparison.Ordinal);
        Assert.Contains("要由另一个人批准", asked.Main, StringComparison.Ordinal);
        Assert.Empty(asked.Document.QuerySelectorAll("main form"));
        Assert.Equal(HttpStatusCode.Forbidden, (await coach.GetAsync($"/people/{id}/removal")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await portal.SignedInAsync(RoleName.BaseLead, "guilin")).GetAsync($"/people/{id}/removal")).Status);

        var decide = await lead.GetAsync($"/people/{id}/removal");
        var unsure = await lead.SubmitAsync(decide, new() { ["outcome"] = "approve" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unsure.Status);
        var done = await lead.SubmitAsync(decide, new() { ["outcome"] = "approve", ["confirm"] = "true" });
        Assert.Equal("/retention/log?done=removed", done.Location![done.Location!.IndexOf("/retention", StringComparison.Ordinal)..]);
        var log = await lead.FollowAsync(done);
        Assert.Contains("已清除", log.Main, StringComparison.Ordinal);

        var page = await lead.GetAsync($"/people/{id}");
        Assert.Contains("按保存期限删除", page.Main, StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll("main dl"));
        Assert.Equal(HttpStatusCode.NotFound, (await lead.GetAsync($"/people/{id}/consents")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await lead.GetAsync($"/people/{id}/removal")).Status);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Assert.DoesNotContain("独孤删除验证", DataDirectory(), StringComparison.Ordinal);
        Assert.DoesNotContain("dgscyz", DataDirectory(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Removal_RequestedByTheLead_IsNotApprovedByTheLead()
    {
        var id = PutDue("期满甲");
        var lead = await portal.SignedInAsync(RoleName.BaseLead);
        var page = await lead.FollowAsync(await lead.SubmitAsync(await lead.GetAsync($"/people/{id}/removal"), new() { ["reason"] = "TermPassed", ["why"] = "多年没有联系" }));
        Assert.Contains("要由另一个人批准", page.Main, StringComparison.Ordinal);
        // The form of somebody else, sent by whoever asked.
        var other = await portal.SignedInAsync(RoleName.Operator);
        var form = await other.GetAsync($"/people/{id}/removal");
        int request;
        using (var db = portal.Open())
            request = db.RemovalRequests.Single(r => r.PersonId == id).Id;
        var tried = await lead.PostAsync($"/people/{id}/removal", [new("_handler", "decide"), new("request", $"{request}"), new("outcome", "approve"), new("confirm", "true"),
            new("__RequestVerificationToken", page.Document.QuerySelector("input[name='__RequestVerificationToken']")?.GetAttribute("value") ?? "")]);
        Assert.NotEqual(HttpStatusCode.Redirect, tried.Status);
        var refused = await other.FollowAsync(await other.SubmitAsync(form, new() { ["outcome"] = "refuse", ["answer"] = "还要办理手续" }));
        Assert.StartsWith("已退回申请", refused.Title, StringComparison.Ordinal);
        Assert.Contains("还要办理手续", (await lead.GetAsync($"/people/{id}/removal")).Main, StringComparison.Ordinal);
        using var after = portal.Open();
        Assert.Null(after.People.Single(p => p.Id == id).RemovedOn);
    }

    [Fact]
    public async Task Removal_OfManyPeople_ChangesNoFigureOfAnyTime()
    {
        var due = (await Terms.DueAsync(Operator, null, 1)).Items.Where(p => p.Holds.Count == 0 && !p.IsAsked && p.BaseName != "庆阳").Select(p => p.Id).Take(12).ToList();
        Assert.True(due.Count >= 3, $"{due.Count} due");
        var before = await FiguresAsync();
        var service = portal.Services.GetRequiredService<RemovalService>();
        using (var db = portal.Open())
        {
            Assert.Contains(due, id => db.Placements.Any(s => s.PersonId == id));
        }
        foreach (var id in due)
            await service.ApproveAsync(Operator, id, await service.RequestAsync(new Actor(900, "录入", RoleName.BaseClerk, BaseScope.All), id, RemovalReason.TermPassed, "期限到了", null));
        var after = await FiguresAsync();
        Assert.Equal(before.Keys, after.Keys);
        Assert.All(before, b => Assert.Equal((b.Key, b.Value), (b.Key, after[b.Key])));
    }

    // The reports of every year, the monthly statistics, the headcount of each month's end.
    private async Task<SortedDictionary<string, string>> FiguresAsync()
    {
        var figures = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var builder = portal.Services.GetRequiredService<AnnualReportBuilder>();
        var statistics = portal.Services.GetRequiredService<StatisticsQueries>();
        var headcounts = portal.Services.GetRequiredService<HeadcountQueries>();
        foreach (var year in new[] { 2020, 2021, 2022, 2023 })
            figures[$"report {year}"] = Encoding.UTF8.GetString(AnnualReportJson.Write(await builder.BuildAsync(Actor.Program, year, new DateOnly(year, 11, 30), default)));
        foreach (var month in new[] { 201912, 202006, 202101, 202211, 202401 })
            figures[$"month {month}"] = System.Text.Json.JsonSerializer.Serialize((await statistics.MonthAsync(Operator, null, new WorkMonth(month), default)).Lines);
        for (var day = new DateOnly(2018, 1, 31); day < portal.Today; day = day.AddMonths(1))
            figures[$"headcount {day:O}"] = System.Text.Json.JsonSerializer.Serialize(await headcounts.AtAsync(BaseScope.All, day, default));
        return figures;
    }

    private int PutDue(string name)
    {
        using var db = portal.Open();
        var person = new Person
        {
            BaseId = db.Bases.Single(b => b.Key == "qingyang").Id, Name = name, WorkerType = WorkerType.NonDisabled, Sex = Sex.Male, Household = Household.Urban, RegisteredOn = new(2019, 9, 1),
        };
        db.People.Add(person);
        db.SaveChanges();
        return person.Id;
    }

    private static async Task<PortalAnswer> PagesOfAsync(PortalClient client)
    {
        var page = await client.GetAsync("/retention");
        while (!page.Main.Contains("独孤删除验证", StringComparison.Ordinal) && page.Document.QuerySelector("a[rel='next']")?.GetAttribute("href") is { } next)
            page = await client.GetAsync(next);
        return page;
    }

    private string DataDirectory() => string.Concat(Directory.GetFiles(portal.DataPath, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(Read));

    private static string Read(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return Encoding.UTF8.GetString(copy.ToArray());
    }
}
