using System.Net;
using LeYe.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Tests.Portal.Nodes;

/// <summary>While the database is away nothing that was typed is lost, and everybody is told plainly what to do.</summary>
public sealed class AwayDatabaseTests(TwoPortals portals) : IClassFixture<TwoPortals>
{
    private static readonly Dictionary<string, string?> Post = new() { ["post"] = "夜班客服", ["mode"] = "OnSite", ["contract"] = "Labour", ["form"] = "Concentrated" };

    [PostgresFact]
    public async Task DatabaseThatFallsAndRises_KeepsEveryFormAndSaysSo()
    {
        using var here = await TwoPortals.SignInAsync(portals.A, "lead");
        using var there = TwoPortals.At(portals.B, here);
        using var visitor = new PortalClient(TwoPortals.AddressOf(portals.A));
        var (page, signIn) = (await here.GetAsync("/placements/new?person=100"), await visitor.GetAsync("/signin"));
        await portals.Server.StopServerAsync();

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "数据库暂时连不上，正在重新连接。"), await AskAsync(portals.A, "/health/ready"));
        Assert.Equal(HttpStatusCode.OK, (await AskAsync(portals.A, "/health/live")).Status);
        var asked = await here.GetAsync("/people");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, asked.Status);
        Assert.Contains(asked.Document.QuerySelectorAll("main a"), a => a.GetAttribute("href") == "/people");
        var unsent = await here.SubmitAsync(page, Post);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, unsent.Status);
        Assert.StartsWith("数据库暂时连不上", unsent.Title, StringComparison.Ordinal);
        Assert.Contains("不会保存两次", unsent.Main, StringComparison.Ordinal);
        Assert.Equal(("夜班客服", page.Value("formKey")), (unsent.Value("post"), unsent.Value("formKey")));
        // A password is typed anew.
        var door = await visitor.SubmitAsync(signIn, new() { ["username"] = "lead", ["password"] = PortalFixture.Password });
        Assert.Equal(HttpStatusCode.ServiceUnavailable, door.Status);
        Assert.Null(door.Document.QuerySelector("main form"));
        Assert.DoesNotContain(PortalFixture.Password, door.Text, StringComparison.Ordinal);
        Assert.Contains("后退", door.Main, StringComparison.Ordinal);

        await portals.Server.StartServerAsync();
        await ReadyAsync(portals.A);
        await ReadyAsync(portals.B);
        // At the other portal, and once more at the first.
        var sent = await there.SubmitAsync(unsent, []);
        Assert.Equal(HttpStatusCode.Redirect, sent.Status);
        Assert.Equal(sent.Location, (await here.SubmitAsync(unsent, [])).Location);
        await using var db = portals.Read();
        Assert.Equal("夜班客服", (await db.Placements.SingleAsync(p => p.PersonId == 100)).Post);
        Assert.Equal(HttpStatusCode.OK, (await here.GetAsync("/people")).Status);
    }

    private static async Task ReadyAsync(WebApplication portal)
    {
        for (var tries = 0; (await AskAsync(portal, "/health/ready")).Status != HttpStatusCode.OK; tries++)
        {
            Assert.True(tries < 300, "not ready again");
            await Task.Delay(200);
        }
    }

    private static async Task<(HttpStatusCode Status, string Text)> AskAsync(WebApplication portal, string path)
    {
        using var http = new HttpClient();
        using var answer = await http.GetAsync(new Uri(TwoPortals.AddressOf(portal), path));
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}
