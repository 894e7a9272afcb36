using System.Net;
using LeYe.Domain.Accounts;
using LeYe.Portal.Security;
using LeYe.Tests.Support;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LeYe.Tests.Portal.Rights;

/// <summary>
/// Who may open what: every route by every role, at the own base and at another's, and signed out. The expected answer comes from
/// RouteRights.csv and the rights table; a route without a row fails.
/// </summary>
public sealed class RouteRightsTests(RightsPortal portal) : IClassFixture<RightsPortal>
{
    private const string Own = "qingyang";
    private const string Other = "guilin";

    [Fact]
    public void Routes_OfTheProgram_AreTheRowsOfTheTable()
    {
        var routes = Endpoints().Select(e => new RouteRow(Pattern(e), RightsOf(e), e.Metadata.GetMetadata<IAllowAnonymous>() is not null, false)).Select(r => (r.Route, r.Rights, r.IsPublic)).Distinct().Order().ToList();
        var rows = RouteRow.Load().Select(r => (r.Route, r.Rights, r.IsPublic)).Order().ToList();
        Assert.Empty(routes.Except(rows).Select(r => $"not in RouteRights.csv: {r}"));
        Assert.Empty(rows.Except(routes).Select(r => $"no such route: {r}"));
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Routes_OfARole_AnswerAsTheRightsTableSays(RoleName role)
    {
        var client = await portal.SignedInAsync(role, Own);
        var faults = new List<string>();
        foreach (var row in RouteRow.Load().Where(r => !r.IsPublic))
        {
            using var db = portal.Open();
            var may = row.Allows(role);
            if (RouteAddress.Of(db, row.Route, Own) is { } own)
                await DemandAsync(client, row, own, may ? s => s is not (HttpStatusCode.Forbidden or HttpStatusCode.Unauthorized or HttpStatusCode.InternalServerError) : s => s == HttpStatusCode.Forbidden, faults);
            if (row.IsOfABase && !RoleRights.SeesAllBases(role) && RouteAddress.Of(db, row.Route, Other) is { } other)
                await DemandAsync(client, row, other, may ? s => s == HttpStatusCode.NotFound || IsPostOnly(row) && s == HttpStatusCode.BadRequest : s => s == HttpStatusCode.Forbidden, faults);
        }
        Assert.Empty(faults);
    }

    [Fact]
    public async Task Routes_SignedOut_LeadToTheSignIn()
    {
        using var visitor = portal.Visitor();
        var faults = new List<string>();
        foreach (var row in RouteRow.Load())
        {
            using var db = portal.Open();
            if (RouteAddress.Of(db, row.Route, Own) is not { } address || IsPostOnly(row))
                continue;
            var answer = await visitor.GetAsync(address);
            var leads = answer.Status == HttpStatusCode.Redirect && answer.Location!.StartsWith("/signin?", StringComparison.Ordinal) || answer.Status == HttpStatusCode.Unauthorized;
            if (leads == row.IsPublic)
                faults.Add($"{row.Route}: {answer.Status} {answer.Location}");
        }
        Assert.Empty(faults);
    }

    [Fact]
    public async Task Pages_OfAnotherBase_HoldNoByteOfItsRecords()
    {
        var client = await portal.SignedInAsync(RoleName.BaseLead, Own);
        using var db = portal.Open();
        var at = db.Bases.Single(b => b.Key == Other).Id;
        var names = db.People.Where(p => p.BaseId == at).Select(p => p.Name).Take(200).ToList();
        foreach (var row in RouteRow.Load().Where(r => r.IsOfABase && !IsPostOnly(r)))
            if (RouteAddress.Of(db, row.Route, Other) is { } address)
            {
                var answer = await client.GetAsync(address);
                Assert.DoesNotContain(names, n => answer.Text.Contains(n, StringComparison.Ordinal));
            }
    }

    [Fact]
    public async Task Refusals_AreNotedWithWhoAndWhereButNotTheAddress()
    {
        var client = await portal.SignedInAsync(RoleName.Coach, Own);
        using var db = portal.Open();
        var last = db.Audit.Max(a => a.Id);
        await client.GetAsync("/income?base=secret-word");
        await client.GetAsync("/people/99999999");
        var notes = db.Audit.Where(a => a.Id > last && a.Act.StartsWith("Refuse")).OrderBy(a => a.Id).ToList();
        Assert.Equal([("RefuseAct", "GET /income", 0), ("RefuseRecord", "GET /people/{Id:int}", 99999999)], notes.Select(n => (n.Act, n.Reason!, n.SubjectId)));
        Assert.All(notes, n => Assert.Equal("127.0.0.1", n.Origin));
    }

    public static TheoryData<RoleName> Roles => [.. Enum.GetValues<RoleName>()];

    // Without the form's token a POST is refused too, but only after the rights.
    private async Task DemandAsync(PortalClient client, RouteRow row, string address, Func<HttpStatusCode, bool> fits, List<string> faults)
    {
        var answer = IsPostOnly(row) ? await client.PostAsync(address, []) : await client.GetAsync(address);
        if (!fits(answer.Status))
            faults.Add($"{address}: {(int)answer.Status}");
    }

    private bool IsPostOnly(RouteRow row) => Endpoints().Where(e => Pattern(e) == row.Route)
        .All(e => e.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods is { Count: > 0 } methods && !methods.Contains("GET"));

    private IEnumerable<RouteEndpoint> Endpoints() => portal.Services.GetServices<EndpointDataSource>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
        .Where(e => Pattern(e) is var route && !IsFramework(e, route));

    // Files of the browser, and what the framework puts beside the pages.
    private static bool IsFramework(RouteEndpoint endpoint, string route) =>
        route.StartsWith("/_", StringComparison.Ordinal) || route.Contains("{**", StringComparison.Ordinal) || endpoint.Metadata.GetMetadata<Microsoft.AspNetCore.StaticAssets.StaticAssetDescriptor>() is not null
        || route.StartsWith("/live", StringComparison.Ordinal) || route.StartsWith("/health", StringComparison.Ordinal) || route.StartsWith("/gallery", StringComparison.Ordinal);

    private static string Pattern(RouteEndpoint endpoint) => "/" + endpoint.RoutePattern.RawText!.TrimStart('/');

    private static string RightsOf(RouteEndpoint endpoint) => string.Join('+', endpoint.Metadata.GetOrderedMetadata<RequiresRightAttribute>()
        .Concat(endpoint.Metadata.OfType<AuthorizationPolicy>().SelectMany(p => p.Requirements).OfType<RequiresRightAttribute>()).Select(r => r.Right).Distinct().Order());
}
