using System.Globalization;
using System.Net;
using LeYe.Domain.Accounts;
using LeYe.Domain.Placements;
using LeYe.Domain.Presence;
using LeYe.Tests.Support;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Portal.Features.Presence;

/// <summary>The own home page of the role 本人, from the link of the account on.</summary>
[Collection(PortalCollection.Name)]
public sealed class OwnPagesTests(PortalFixture portal)
{
    [Fact]
    public async Task Own_LinkedByTheBase_ChecksInAndOut_AndAnswersWhatWasForgotten()
    {
        var own = await portal.SignedInAsync(RoleName.Self, "guilin");
        Assert.Contains("还没有对应到人", (await own.GetAsync("/")).Main, StringComparison.Ordinal);
        var person = Home("居家甲");
        await LinkAsync(person);

        var home = await own.GetAsync("/");
        Assert.Contains("您今天还没有签到。", home.Main, StringComparison.Ordinal);
        var into = await own.SubmitAsync(home, [], "main form:has(input[value='own-in'])");
        Assert.Equal("/?own=CheckedIn", into.Location![^"/?own=CheckedIn".Length..]);
        Assert.Equal(into.Location, (await own.SubmitAsync(home, [], "main form:has(input[value='own-in'])")).Location);
        home = await own.FollowAsync(into);
        Assert.StartsWith("已签到", home.Title, StringComparison.Ordinal);
        Assert.Contains($"您今天 {Clock} 签到，还没有签退。", home.Main, StringComparison.Ordinal);
        home = await own.FollowAsync(await own.SubmitAsync(home, [], "main form:has(input[value='own-out'])"));
        Assert.StartsWith("已签退", home.Title, StringComparison.Ordinal);

        var forgotten = Forget(person);
        Assert.Contains("2024年2月27日没有签退，请补答", (await own.GetAsync("/")).Main, StringComparison.Ordinal);
        var page = await own.GetAsync($"/checkin/own/{forgotten}");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await own.SubmitAsync(page, new() { ["known"] = "time" })).Status);
        Assert.StartsWith("已补答", (await own.FollowAsync(await own.SubmitAsync(page, new() { ["known"] = "time", ["time"] = "18:05" }))).Title, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await own.GetAsync($"/checkin/own/{Forget(Home("居家乙"))}")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await own.GetAsync("/checkin/guilin")).Status);
    }

    [Fact]
    public async Task Accounts_OfTheBase_FaultsKeepWhatWasTyped()
    {
        await portal.SignedInAsync(RoleName.Self, "guilin");
        var lead = await portal.SignedInAsync(RoleName.BaseLead, "guilin");
        var page = await lead.GetAsync("/checkin/guilin/accounts");
        var answer = await lead.SubmitAsync(page, new() { ["person"] = "十二" });
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "十二", 2), (answer.Status, answer.Value("person"), answer.Errors.Count));
        Assert.Contains("找不到“99999999”", Assert.Single((await lead.SubmitAsync(page, new() { ["account"] = AccountId(), ["person"] = "99999999" })).Errors), StringComparison.Ordinal);
        var (first, second) = (Home("居家丙"), Home("居家丙"));
        Assert.Equal($"对得上的有：居家丙（编号 {first}）、居家丙（编号 {second}）。请输入编号", Assert.Single((await lead.SubmitAsync(page, new() { ["account"] = AccountId(), ["person"] = "居家丙" })).Errors));
    }

    /// <summary>The portal's clock in Shanghai: tests of other rooms move it on.</summary>
    private string Clock => portal.Time.GetUtcNow().ToOffset(TimeSpan.FromHours(8)).ToString("H:mm", CultureInfo.InvariantCulture);

    private async Task LinkAsync(int person)
    {
        var lead = await portal.SignedInAsync(RoleName.BaseLead, "guilin");
        var done = await lead.SubmitAsync(await lead.GetAsync("/checkin/guilin/accounts"), new() { ["account"] = AccountId(), ["person"] = person.ToString(CultureInfo.InvariantCulture) });
        Assert.StartsWith("已对应", (await lead.FollowAsync(done)).Title, StringComparison.Ordinal);
    }

    private string AccountId()
    {
        using var db = portal.Open();
        var at = portal.BaseId("guilin");
        return db.Accounts.Single(a => a.Role == RoleName.Self && a.BaseId == at).Id.ToString(CultureInfo.InvariantCulture);
    }

    private int Home(string name)
    {
        var person = portal.PutPerson(name, "guilin");
        using var db = portal.Open();
        db.Add(Make.Placement(person, new(2024, 1, 2), null, portal.BaseId("guilin"), WorkMode.Home));
        db.SaveChanges();
        return person;
    }

    private int Forget(int person)
    {
        using var db = portal.Open();
        var entry = new CheckIn { PersonId = person, BaseId = portal.BaseId("guilin"), On = new(2024, 2, 27), InAt = new(2024, 2, 27, 0, 31, 0, DateTimeKind.Utc), InWay = CheckInWay.OwnDevice, InBy = "本人" };
        db.Add(entry);
        db.SaveChanges();
        return entry.Id;
    }
}
