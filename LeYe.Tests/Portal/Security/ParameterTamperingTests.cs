using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using LeYe.Domain.Accounts;
using LeYe.Tests.Portal.Rights;

namespace LeYe.Tests.Portal.Security;

/// <summary>A form that is sent to another base's record, or names one in its fields, is answered as if that record did not exist, and nothing is done.</summary>
public sealed class ParameterTamperingTests(RightsPortal portal) : IClassFixture<RightsPortal>
{
    private const string Own = "qingyang";
    private const string Other = "guilin";

    [Fact]
    public async Task Forms_SentToAnotherBasesRecord_Are404AndChangeNothing()
    {
        var client = await portal.SignedInAsync(RoleName.BaseLead, Own);
        await using var db = portal.Open();
        var (before, sent, faults) = (await TableHashes.OfAsync(db), 0, new List<string>());
        foreach (var row in RouteRow.Load().Where(r => r.IsOfABase && r.Allows(RoleName.BaseLead)))
        {
            if (RouteAddress.Of(db, row.Route, Own) is not { } own || RouteAddress.Of(db, row.Route, Other) is not { } other || own == other)
                continue;
            var page = await client.GetAsync(own);
            if (page.Status != HttpStatusCode.OK || page.Document.QuerySelector<IHtmlFormElement>("main form[method=post]") is not { } form)
                continue;
            form.RemoveAttribute("action");
            var answer = await client.SubmitAsync(page with { Path = other }, []);
            sent++;
            if (answer.Status != HttpStatusCode.NotFound)
                faults.Add($"{other}: {(int)answer.Status}");
        }
        Assert.Empty(faults);
        Assert.InRange(sent, 20, int.MaxValue);
        Assert.Empty((await TableHashes.OfAsync(db)).Where(a => before[a.Key] != a.Value).Select(a => a.Key));
    }

    [Fact]
    public async Task Fields_WithEveryIdOfAnotherBase_ChangeNothingThere()
    {
        var client = await portal.SignedInAsync(RoleName.BaseLead, Own);
        await using var db = portal.Open();
        var (at, faults, sent) = (portal.BaseId(Other), new List<string>(), 0);
        var stranger = db.People.Where(p => p.BaseId == at).OrderBy(p => p.Id).Select(p => p.Id).First();
        var count = (db.People.Count(p => p.BaseId == at), db.Placements.Count(p => p.BaseId == at), db.Enrolments.Count(e => e.Class!.BaseId == at || e.PersonId == stranger), db.Placements.Count(p => p.PersonId == stranger));
        foreach (var route in new[] { "/training/{Id:int}/enrol", "/people/new", "/placements/new", "/training/new", "/openings/new", "/teams/new" })
        {
            var address = RouteAddress.Of(db, route, Own)! + (route == "/placements/new" ? "?person=" + stranger : "");
            var page = await client.GetAsync(address);
            if (page.Document.QuerySelector<IHtmlFormElement>("main form[method=post]") is not { } form)
                continue;
            foreach (var field in form.Elements.OfType<IHtmlElement>().Select(e => e.GetAttribute("name")).OfType<string>().Where(n => !n.StartsWith('_')).Distinct())
            {
                var answer = await client.SubmitAsync(page, new() { [field] = field == "base" ? Other : stranger.ToString(CultureInfo.InvariantCulture) });
                sent++;
                if (answer.Status == HttpStatusCode.InternalServerError)
                    faults.Add($"{address} {field}: 500");
            }
        }
        Assert.Empty(faults);
        Assert.InRange(sent, 30, int.MaxValue);
        Assert.Equal(count, (db.People.Count(p => p.BaseId == at), db.Placements.Count(p => p.BaseId == at), db.Enrolments.Count(e => e.Class!.BaseId == at || e.PersonId == stranger), db.Placements.Count(p => p.PersonId == stranger)));
    }
}
