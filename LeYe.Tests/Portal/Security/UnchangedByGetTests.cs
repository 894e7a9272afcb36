using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using LeYe.Domain.Accounts;
using LeYe.Tests.Portal.Rights;
using LeYe.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Tests.Portal.Security;

/// <summary>No GET changes anything, also not one with a form's fields in its address; where looking is noted, only the note is new.</summary>
public sealed class UnchangedByGetTests(RightsPortal portal) : IClassFixture<RightsPortal>
{
    // Looks and takings that the audit keeps, and refusals.
    private static readonly HashSet<string> Looks = ["ExportReport", "OpenAuditEntry", "RefuseAct", "RefuseRecord", "TakeAttachment", "TakeImportErrors"];

    [Fact]
    public async Task Gets_OfEveryRoute_ChangeNoRow()
    {
        var addresses = Addresses();
        Assert.InRange(addresses.Count, 130, int.MaxValue);
        var clients = new Dictionary<RoleName, PortalClient>();
        foreach (var role in addresses.Select(a => a.Role).Distinct())
            clients[role] = await portal.SignedInAsync(role);
        await using var db = portal.Open();
        var (before, last) = (await TableHashes.OfAsync(db), await db.Audit.MaxAsync(a => a.Id));
        var opened = 0;
        foreach (var (role, address) in addresses)
        {
            var page = await clients[role].GetAsync(address);
            opened += page.Status == HttpStatusCode.OK ? 1 : 0;
            if (page.Document.QuerySelector<IHtmlFormElement>("main form[method=post]") is { } form)
                await clients[role].GetAsync(address + (address.Contains('?', StringComparison.Ordinal) ? "&" : "?") + QueryOf(form));
        }
        Assert.InRange(opened, 110, int.MaxValue);
        var after = await TableHashes.OfAsync(db);
        Assert.Empty(after.Where(a => before[a.Key] != a.Value).Select(a => a.Key));
        Assert.Empty((await db.Audit.Where(a => a.Id > last).Select(a => a.Act).Distinct().ToListAsync()).Except(Looks));
    }

    private List<(RoleName Role, string Address)> Addresses()
    {
        using var db = portal.Open();
        var addresses = new List<(RoleName, string)>();
        foreach (var row in RouteRow.Load().Where(r => !r.IsPublic && r.Route is not "/session/extend"))
        {
            var roles = Enum.GetValues<RoleName>().Where(row.Allows).ToList();
            var role = row.IsOfABase && roles.Contains(RoleName.BaseLead) ? RoleName.BaseLead : roles[0];
            if (RouteAddress.Of(db, row.Route, "qingyang") is { } address)
                addresses.Add((role, address));
        }
        return addresses;
    }

    // What a browser would post, and words for the fields that are empty.
    private static string QueryOf(IHtmlFormElement form) => string.Join('&', form.Elements.OfType<IHtmlInputElement>().Where(i => i.Name is { Length: > 0 })
        .Select(i => $"{Uri.EscapeDataString(i.Name!)}={Uri.EscapeDataString(i.Value is { Length: > 0 } value ? value : "核对上月名单")}"));
}
