using System.Net;
using LeYe.Domain.Accounts;
using LeYe.Domain.People;
using LeYe.Tests.Support;

namespace LeYe.Tests.Portal.Features.People;

/// <summary>The list, the page, editing and revealing of people.</summary>
[Collection(PortalCollection.Name)]
public sealed class PersonPagesTests(PortalFixture portal)
{
    [Fact]
    public async Task Person_OfAnotherBase_Answers404WithoutAByteOfTheRecord()
    {
        var id = Put("别处的人", "guilin");
        var client = await portal.SignedInAsync(RoleName.BaseLead, "qingyang");

        foreach (var path in new[] { $"/people/{id}", $"/people/{id}/edit", $"/people/{id}/reveal" })
        {
            var page = await client.GetAsync(path);
            Assert.Equal(HttpStatusCode.NotFound, page.Status);
            Assert.DoesNotContain("别处的人", page.Text);
        }
    }

    [Theory]
    [InlineData("/people/999999")]
    [InlineData("/people/0")]
    [InlineData("/people/99999999999999999999")]
    [InlineData("/bases/999")]
    [InlineData("/people/abc")]
    public async Task Page_ThatDoesNotExist_Answers404WithWaysOn(string path)
    {
        var page = await (await portal.SignedInAsync(RoleName.BaseLead)).GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Contains("找不到这个页面", page.Main);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-3")]
    [InlineData("4711")]
    [InlineData("abc")]
    [InlineData("99999999999999")]
    public async Task List_PageOutOfRange_ShowsTheFirst(string number)
    {
        Put("名单人", "qingyang");
        var page = await (await portal.SignedInAsync(RoleName.BaseLead)).GetAsync("/people?page=" + number);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.NotEmpty(page.Document.QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task List_BaseRole_ShowsOnlyItsPeopleWhateverTheAddressAsks()
    {
        Put("桂林的人", "guilin");
        var page = await (await portal.SignedInAsync(RoleName.BaseLead, "qingyang")).GetAsync("/people?base=guilin");

        Assert.DoesNotContain("桂林的人", page.Text);
    }

    [Fact]
    public async Task Edit_OverANewerVersion_Answers409KeepsWhatWasTypedAndSavesNothing()
    {
        var id = Put("先后两人", "qingyang");
        var client = await portal.SignedInAsync(RoleName.BaseLead);
        var first = await client.GetAsync($"/people/{id}/edit");
        var second = await client.GetAsync($"/people/{id}/edit");

        Assert.Equal(HttpStatusCode.Redirect, (await client.SubmitAsync(first, new() { ["name"] = "先存的名" })).Status);
        var late = await client.SubmitAsync(second, new() { ["name"] = "后存的名" });

        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Equal("后存的名", late.Value("name"));
        Assert.Equal("先存的名", NameOf(id));
        // After a look, one more press saves.
        Assert.Equal(HttpStatusCode.Redirect, (await client.SubmitAsync(late, [])).Status);
        Assert.Equal("后存的名", NameOf(id));
    }

    [Fact]
    public async Task Reveal_WithAPurpose_ShowsTheNumberOnceAndNotesIt()
    {
        var id = Put("有证的人", "qingyang", "999999199001010032");
        var client = await portal.SignedInAsync(RoleName.BaseLead);

        var masked = await client.GetAsync($"/people/{id}");
        Assert.DoesNotContain("999999199001010032", masked.Text);
        var refused = await client.SubmitAsync(await client.GetAsync($"/people/{id}/reveal"), []);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.DoesNotContain("999999199001010032", refused.Text);

        var shown = await client.SubmitAsync(await client.GetAsync($"/people/{id}/reveal"), new() { ["purpose"] = "核对证件" });

        Assert.Contains("999999199001010032", shown.Main);
        using var db = portal.Open();
        var note = db.Audit.Single(a => a.SubjectId == id && a.Act == "RevealIdentity");
        Assert.Null(note.Reason);
        Assert.Contains("IdentityNumber", note.Changes!, StringComparison.Ordinal);
        Assert.DoesNotContain("9999991990", note.Changes ?? "");
    }

    private int Put(string name, string key, string? number = null)
    {
        using var db = portal.Open();
        var person = new Person
        {
            BaseId = portal.BaseId(key), Name = name, WorkerType = WorkerType.NonDisabled, Sex = Sex.Female, Household = Household.Rural, RegisteredOn = new(2024, 1, 1),
            IdentityNumberCipher = number is null ? null : portal.Protector.Protect(number),
            IdentityNumberHash = number is null ? null : portal.Protector.SearchHash(SearchPurpose.IdentityNumber, number),
        };
        db.People.Add(person);
        db.SaveChanges();
        return person.Id;
    }

    private string NameOf(int id)
    {
        using var db = portal.Open();
        return db.People.Single(p => p.Id == id).Name;
    }
}
