using System.Text.Json;
using LeYe.A11yTests.Support.Browser;
using LeYe.A11yTests.Support.Portals;
using LeYe.Domain.Training.Attendance;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace LeYe.A11yTests.NeverLost;

/// <summary>
/// No mark is lost or doubled (issue 4): a real server process is killed in mid-class, the network is cut, answers are lost on
/// their way, a tab dies, an old page is sent again, the sign-in ends. 200 classes by seeded chance.
/// </summary>
public sealed class NeverLostTests
{
    private const int Rounds = 8;
    private const int Coaches = 5;
    private const int ClassesOfOne = 5;
    private const int People = 10;
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    [Fact]
    public async Task TwoHundredClasses_KilledCutExpiredAndResent_LoseAndDoubleNoMark()
    {
        var dice = new Random(20261125);
        var names = Enumerable.Range(1, Coaches).Select(i => "coach-" + i).ToArray();
        await using var portal = await KillablePortal.CreateAsync(names, Rounds * Coaches * ClassesOfOne, People);
        await portal.StartAsync();
        await using var browser = await BrowserHost.StartAsync();
        var classes = new Queue<CoachRun>(Classes(portal, dice));
        var coaches = new List<CoachAtWork>();
        foreach (var name in names)
            coaches.Add(await CoachAtWork.OpenAsync(browser, portal.Address, name, new Random(dice.Next())));
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var coach in coaches)
                await coach.BeginAsync([.. Enumerable.Range(0, ClassesOfOne).Select(_ => classes.Dequeue())]);
            await Task.WhenAll([KillAsync(portal, dice.Next(100, 900)), .. coaches.Select(c => c.SufferAsync())]);
            foreach (var coach in coaches)
                await HoldAsync(portal, await coach.EndAsync());
        }
        Assert.Equal(Rounds, portal.Kills);
        // The guard against a run in which nothing went wrong.
        Assert.All(new[] { "cut", "crash", "expiry", "lost answer" }, trouble => Assert.True(coaches.Sum(c => c.Troubles.GetValueOrDefault(trouble)) >= 5, trouble));
        foreach (var coach in coaches)
            await coach.DisposeAsync();
    }

    private static async Task KillAsync(KillablePortal portal, int after)
    {
        await Task.Delay(after);
        await portal.KillAndStartAsync();
    }

    private static List<CoachRun> Classes(KillablePortal portal, Random dice)
    {
        using var db = portal.Read();
        var sessions = db.Sessions.Select(s => new { s.Id, s.ClassId }).ToList();
        var enrolments = db.Enrolments.Select(e => new { e.Id, e.ClassId }).ToList().ToLookup(e => e.ClassId, e => e.Id);
        return [.. sessions.Select(s => CoachRun.Make(dice, $"/training/{s.ClassId}/sessions/{s.Id}/register", s.Id, [.. enrolments[s.ClassId].Order()]))];
    }

    private static async Task HoldAsync(KillablePortal portal, IReadOnlyList<CoachRun> runs)
    {
        await using var db = portal.Read();
        foreach (var run in runs)
        {
            var session = await db.Sessions.SingleAsync(s => s.Id == run.SessionId);
            var marks = await db.Marks.Where(m => m.SessionId == run.SessionId).ToListAsync();
            Assert.Equal(RegisterState.Submitted, session.RegisterState);
            Assert.Equal(People, marks.Count);
            Assert.Equal(run.Last.OrderBy(m => m.Key), marks.Select(m => KeyValuePair.Create("m" + m.EnrolmentId, m.Kind.ToString())).OrderBy(m => m.Key));
            Assert.Equal(1, await db.Audit.CountAsync(a => a.SubjectId == run.SessionId && a.SubjectKind == "ClassSession" && a.Act == "SubmitRegister"));
        }
    }

    /// <summary>A coach's browser with its sign-in, and what happens to it.</summary>
    private sealed class CoachAtWork(IBrowserContext context, string address, string name, Random dice, string module, string script) : IAsyncDisposable
    {
        private IPage? _page;
        private CoachRun[] _runs = [];

        public Dictionary<string, int> Troubles { get; } = [];

        public static async Task<CoachAtWork> OpenAsync(BrowserHost browser, string address, string name, Random dice)
        {
            var context = await browser.OpenAsync(new() { BaseURL = address });
            await SignInAsync(context, address, name);
            var page = await context.NewPageAsync();
            await page.GotoAsync("/training");
            await page.CloseTabAsync();
            var script = await File.ReadAllTextAsync(Path.Combine(Support.SourceTree.Root, "LeYe.A11yTests", "NeverLost", "coach.js"));
            var coach = new CoachAtWork(context, address, name, dice, "/js/register-drafts.js", script);
            await context.RouteAsync("**/register/draft", coach.CarryAsync);
            return coach;
        }

        public async Task BeginAsync(CoachRun[] runs)
        {
            _runs = runs;
            await RunAsync();
        }

        /// <summary>Each class of a round meets some trouble besides the killed server.</summary>
        public async Task SufferAsync()
        {
            await Task.Delay(Next(50, 700));
            switch (Next(0, 3))
            {
                case 0:
                    Note("cut");
                    await context.SetOfflineAsync(true);
                    await Task.Delay(Next(100, 600));
                    await context.SetOfflineAsync(false);
                    break;
                case 1:
                    Note("crash");
                    // The tab dies between two marks; the coach opens the page again and goes on where they were.
                    var made = await _page!.EvaluateAsync<int[]>("() => { window.halt = true; return window.runs.map(r => r.at); }");
                    await _page.CloseTabAsync();
                    for (var i = 0; i < _runs.Length; i++)
                        _runs[i].At = made[i];
                    await RunAsync();
                    break;
                default:
                    Note("expiry");
                    await context.ClearCookiesAsync(new() { Name = "leye-session" });
                    await Task.Delay(Next(100, 400));
                    await SignInAsync(context, address, name);
                    break;
            }
        }

        public async Task<IReadOnlyList<CoachRun>> EndAsync()
        {
            var end = await _page!.EvaluateAsync<string>("() => Promise.race([window.done, new Promise(over => setTimeout(() => over('not done: ' + JSON.stringify([window.told, window.runs])), 45000))])");
            Assert.Equal("done", end);
            await _page.CloseTabAsync();
            return _runs;
        }

        public async ValueTask DisposeAsync() => await context.DisposeAsync();

        private async Task RunAsync()
        {
            _page = await context.NewPageAsync();
            // A page of the portal without its script: an empty document of the same origin.
            await _page.RouteAsync("**/empty", route => route.FulfillAsync(new() { ContentType = "text/html", Body = "<!doctype html><title>empty</title>" }));
            await _page.RouteAsync("**/js/register-drafts.js", route => route.FulfillAsync(new() { Path = Path.Combine(Support.SourceTree.Root, "wwwroot-assets", "js", "register-drafts.js"), ContentType = "text/javascript" }));
            await _page.GotoAsync(address + "/empty");
            await _page.EvaluateAsync(script, JsonSerializer.Serialize(new { module, runs = _runs, seed = Next(0, int.MaxValue) }, Json));
        }

        // One answer in eight is lost after the server has done its work, one request in sixteen never arrives.
        private async Task CarryAsync(IRoute route)
        {
            try
            {
                var chance = Next(0, 16);
                if (chance < 2)
                {
                    Note("lost answer");
                    await route.FetchAsync(new() { MaxRedirects = 0 });
                    await route.AbortAsync();
                }
                else if (chance == 2)
                    await route.AbortAsync();
                else
                    await route.ContinueAsync();
            }
            catch (Exception away) when (away is PlaywrightException or TimeoutException)
            {
                await LoseAsync(route);
            }
        }

        // The server or the page is gone: to the page that is the same as a lost line.
        private static async Task LoseAsync(IRoute route)
        {
            try
            {
                await route.AbortAsync();
            }
            catch (PlaywrightException)
            {
                // Nobody waits for it any more.
            }
        }

        private static async Task SignInAsync(IBrowserContext context, string address, string name)
        {
            for (var tries = 0; ; tries++)
            {
                try
                {
                    var session = await DoorClient.SignInAsync(address, name, KillablePortal.Password);
                    await context.AddCookiesAsync([new() { Name = DoorClient.SessionCookie, Value = session, Url = address, HttpOnly = true, SameSite = SameSiteAttribute.Strict }]);
                    return;
                }
                catch (Exception away) when (away is HttpRequestException or IOException or TaskCanceledException && tries < 300)
                {
                    // The server is away.
                    await Task.Delay(100);
                }
            }
        }

        // Requests come from several threads.
        private int Next(int from, int to)
        {
            lock (dice)
                return dice.Next(from, to);
        }

        private void Note(string trouble)
        {
            lock (Troubles)
                Troubles[trouble] = Troubles.GetValueOrDefault(trouble) + 1;
        }
    }
}
