using System.Net;
using LeYe.A11yTests.Support.Browser;
using LeYe.A11yTests.Support.Portals;
using LeYe.Domain.Accounts;
using LeYe.Domain.Auditing;
using LeYe.Domain.Common;
using LeYe.Domain.Headcount;
using LeYe.Domain.Placements;
using LeYe.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace LeYe.A11yTests.Nodes;

/// <summary>
/// Two portals on one PostgreSQL (issue 7). In the middle of 500 changes one portal is killed and the database falls and rises: every
/// browser ends on the right numbers, no change is lost or done twice, no form is lost.
/// </summary>
public sealed class TwoNodesTests
{
    private const int Changes = 500;
    private const int KillAt = 130;
    private const int FallAt = 260;
    private const int BrowsersOfANode = 2;
    private const int Senders = 4;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private int _done;

    [PostgresFact]
    public async Task FiveHundredChanges_WithANodeKilledAndTheDatabaseRestarted_LoseNothingAndEndOnTheRightNumbers()
    {
        await using var records = await SharedRecords.CreateAsync(Changes + 2);
        await using var first = await PortalNode.StartAsync(records.Server.ConnectionString, records.FieldKeys);
        await using var second = await PortalNode.StartAsync(records.Server.ConnectionString, records.FieldKeys);
        await using var toFirst = LoopbackBalancer.To(first.Address, second.Address);
        await using var toSecond = LoopbackBalancer.To(second.Address, first.Address);
        await using var browser = await BrowserHost.StartAsync();
        var watching = new List<IPage>();
        foreach (var node in new[] { toFirst, toSecond })
            watching.AddRange(await WatchAsync(browser, node.Address));
        var writer = await OpenAsync(browser, toFirst.Address, SharedRecords.Head);
        var halfFilled = await BeginFormAsync(writer, records.People[Changes]);
        var unlucky = await BeginFormAsync(writer, records.People[Changes + 1]);

        var senders = await Task.WhenAll(Enumerable.Range(0, Senders).Select(_ => ChangeSender.SignInAsync([toFirst.Address, toSecond.Address], SharedRecords.Head, SharedRecords.Password)));
        var sending = Task.WhenAll(senders.Select((sender, i) => SendAsync(sender, records.People.Take(Changes).Where((_, at) => at % Senders == i))));
        await ReachAsync(KillAt, sending);
        first.Kill();
        await ReachAsync(FallAt, sending);
        await records.Server.StopServerAsync();
        await SaysItIsAwayAsync(second);
        await SendInVainAsync(unlucky);
        await records.Server.StartServerAsync();
        await second.WaitAsync("/health/ready", HttpStatusCode.OK);
        await SendAgainAsync(unlucky);
        var placed = await sending;
        await FinishFormAsync(halfFilled);

        Assert.Equal(Changes, placed.SelectMany(p => p).Distinct().Count());
        Assert.True(senders.Sum(s => s.Repeats) > 0, "nothing went wrong, so nothing was proven");
        await HoldsAsync(records);
        await ShowTheSameAsync(records, watching);
        foreach (var sender in senders)
            sender.Dispose();
    }

    private async Task<IReadOnlyList<string>> SendAsync(ChangeSender sender, IEnumerable<int> people)
    {
        var placed = new List<string>();
        foreach (var person in people)
        {
            placed.Add(await sender.PlaceAsync(person));
            Interlocked.Increment(ref _done);
        }
        return placed;
    }

    private async Task ReachAsync(int count, Task sending)
    {
        while (Volatile.Read(ref _done) < count)
        {
            if (sending.IsFaulted)
                await sending;
            await Task.Delay(20);
        }
    }

    private static async Task<IReadOnlyList<IPage>> WatchAsync(BrowserHost browser, string address)
    {
        var pages = new List<IPage>();
        for (var i = 0; i < BrowsersOfANode; i++)
        {
            var page = await (await OpenAsync(browser, address, SharedRecords.Headquarters)).NewPageAsync();
            await page.GotoAsync("/headcount");
            await page.Locator("[data-live=link]").GetByText("已连接").WaitForAsync();
            pages.Add(page);
        }
        return pages;
    }

    private static async Task<IBrowserContext> OpenAsync(BrowserHost browser, string address, string account)
    {
        var context = await browser.OpenAsync(new() { BaseURL = address });
        var session = await DoorClient.SignInAsync(address, account, SharedRecords.Password);
        await context.AddCookiesAsync([new() { Name = DoorClient.SessionCookie, Value = session, Url = address, HttpOnly = true }]);
        return context;
    }

    private static async Task<IPage> BeginFormAsync(IBrowserContext context, int person)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync($"/placements/new?person={person}");
        await page.Locator("input[name=post]").FillAsync("半填的岗位");
        return page;
    }

    private static async Task FinishFormAsync(IPage page)
    {
        await page.Locator("input[name=mode][value=OnSite]").CheckAsync();
        await page.Locator("input[name=contract][value=Labour]").CheckAsync();
        await page.Locator("select[name=form]").SelectOptionAsync(nameof(NationalForm.Concentrated));
        await page.Locator("main form.sheet [type=submit]").ClickAsync();
    }

    private static async Task SaysItIsAwayAsync(PortalNode node)
    {
        Assert.Contains("数据库暂时连不上", await node.WaitAsync("/health/ready", HttpStatusCode.ServiceUnavailable), StringComparison.Ordinal);
        await node.WaitAsync("/health/live", HttpStatusCode.OK);
    }

    private static async Task SendInVainAsync(IPage page)
    {
        await FinishFormAsync(page);
        await page.GetByRole(AriaRole.Heading, new() { Name = "数据库暂时连不上" }).WaitForAsync();
    }

    private static async Task SendAgainAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "再提交一次" }).ClickAsync();
        await page.WaitForURLAsync(url => !url.Contains("/placements/new", StringComparison.Ordinal), new() { Timeout = (float)Patience.TotalMilliseconds });
    }

    private static async Task HoldsAsync(SharedRecords records)
    {
        // Those of this process broke with the server too.
        Npgsql.NpgsqlConnection.ClearAllPools();
        await using var db = records.Read();
        var placed = await db.Placements.Select(p => new { p.Id, p.PersonId, p.Post }).ToListAsync();
        Assert.Equal(records.People.Order(), placed.Select(p => p.PersonId).Order());
        Assert.Equal(2, placed.Count(p => p.Post == "半填的岗位"));
        var noted = await db.Audit.Where(a => a.Act == "RecordPlacement").Select(a => a.SubjectId).ToListAsync();
        Assert.Equal(placed.Select(p => p.Id).Order(), noted.Order());
        Assert.Empty((await records.Services.GetRequiredService<AuditVerifyService>().CheckAsync()).Faults);
    }

    private static async Task ShowTheSameAsync(SharedRecords records, IReadOnlyList<IPage> watching)
    {
        var today = records.Services.GetRequiredService<BusinessCalendar>().Today;
        var count = await records.Services.GetRequiredService<HeadcountQueries>().AtAsync(BaseScope.All, today, CancellationToken.None);
        Assert.Equal(Changes + 2, count.Programme.Total);
        foreach (var page in watching)
            foreach (var name in new[] { "total:headcount", "qingyang:headcount" })
                await page.WaitForFunctionAsync("([name, number]) => [...document.querySelectorAll(`[data-live='${name}']`)].some(n => n.textContent.replaceAll(',', '') === number)",
                    new[] { name, count.Programme.Total.ToString(System.Globalization.CultureInfo.InvariantCulture) }, new() { Timeout = (float)Patience.TotalMilliseconds });
    }
}
