using System.Net;
using LeYe.Domain.Accounts;
using LeYe.Domain.People;
using LeYe.Tests.Support;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Portal.Features.People;

/// <summary>The answers are shown once more before a person is registered; a pasted line fills the fields; likely duplicates are said.</summary>
[Collection(PortalCollection.Name)]
public sealed class RegisterCheckTests(PortalFixture portal)
{
    private static Dictionary<string, string?> Good(string name) => new()
    {
        ["name"] = name, ["kind"] = "DisabledPending", ["household"] = "Rural", ["on.y"] = "2024", ["on.m"] = "2", ["on.d"] = "28", ["consent"] = "ReadAloud",
    };

    [Fact]
    public async Task Register_Answered_ShowsTheAnswersAndSavesOnlyAfterThem()
    {
        var client = await portal.SignedInAsync(RoleName.BaseLead);
        var number = Programme.Identity(301).Text;
        var page = await client.SubmitAsync(await client.GetAsync("/people/new"), new(Good("核对甲")) { ["identity"] = number });

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.StartsWith("核对后登记", page.Title, StringComparison.Ordinal);
        Assert.Contains("残疾人（证件待核）", page.Main, StringComparison.Ordinal);
        Assert.Contains("1990年1月1日", page.Main, StringComparison.Ordinal);
        Assert.DoesNotContain(number, page.Main, StringComparison.Ordinal);
        Assert.Empty(Named("核对甲"));

        var back = await client.SubmitAsync(page, new() { ["step"] = "edit" });
        Assert.Equal(("核对甲", number), (back.Value("name"), back.Value("identity")));
        var saved = await client.SubmitAsync(page, new() { ["step"] = "save" });
        Assert.Equal(HttpStatusCode.Redirect, saved.Status);
        Assert.Equal((WorkerType.Disabled, 0), (Assert.Single(Named("核对甲")).WorkerType, Named("核对甲")[0].Certificates.Count));
    }

    [Fact]
    public async Task Register_PastedRosterRow_IsSpreadOverTheFields()
    {
        var client = await portal.SignedInAsync(RoleName.BaseLead);
        var number = Programme.Certificate(303).Text;
        var page = await client.SubmitAsync(await client.GetAsync("/people/new"), new(Good($"7\t粘贴甲\t女\t{number}\t13900000000")) { ["kind"] = "Disabled" });

        Assert.StartsWith("核对后登记", page.Title, StringComparison.Ordinal);
        Assert.Contains("肢体残疾二级", page.Main, StringComparison.Ordinal);
        Assert.Equal(("粘贴甲", number, "13900000000"), (page.Value("name"), page.Value("certificate"), page.Value("phone")));
        Assert.Equal(HttpStatusCode.Redirect, (await client.SubmitAsync(page, new() { ["step"] = "save" })).Status);
        Assert.Single(Assert.Single(Named("粘贴甲")).Certificates);
    }

    [Fact]
    public async Task Register_DisabledWithoutANumber_IsAskedForItOrForThePendingChoice()
    {
        var client = await portal.SignedInAsync(RoleName.BaseLead);
        var page = await client.SubmitAsync(await client.GetAsync("/people/new"), new(Good("无证甲")) { ["kind"] = "Disabled" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("证件待核", Assert.Single(page.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Register_WhoMayBeRegisteredAlready_IsSaidBeforeAndQueuedAfter()
    {
        var client = await portal.SignedInAsync(RoleName.BaseLead);
        var known = portal.PutPerson("重名甲", bornOn: new(1990, 1, 1));
        var page = await client.SubmitAsync(await client.GetAsync("/people/new"), new(Good("重名甲")) { ["identity"] = Programme.Identity(305).Text });

        Assert.NotNull(page.Document.QuerySelector($".note a[href='/people/{known}']"));
        await client.SubmitAsync(page, new() { ["step"] = "save" });
        Assert.Contains("重名甲", (await client.GetAsync("/people/duplicates")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Register_FamilyNamedByNumber_IsLinkedToThePerson()
    {
        var client = await portal.SignedInAsync(RoleName.BaseLead);
        var answer = await client.SubmitAsync(await client.GetAsync("/people/new"), new(Good("被照顾甲")) { ["step"] = "save" });
        var disabled = answer.Location!.Split('/', '?')[2];
        var answers = new Dictionary<string, string?>(Good("家属甲")) { ["kind"] = "Family", ["relative"] = "编号 " + disabled };
        var page = await client.SubmitAsync(await client.GetAsync("/people/new"), answers);
        Assert.Contains("被照顾甲", page.Main, StringComparison.Ordinal);
        var person = await client.FollowAsync(await client.SubmitAsync(page, new() { ["step"] = "save" }));
        Assert.NotNull(person.Document.QuerySelector($"main dd a[href='/people/{disabled}']"));

        var wrong = await client.SubmitAsync(await client.GetAsync("/people/new"), new(answers) { ["relative"] = "99999999" });
        Assert.Contains("没有找到这个编号", Assert.Single(wrong.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_WholeNumber_IsTakenOutOfTheAddress()
    {
        var client = await portal.SignedInAsync(RoleName.BaseLead);
        var answer = await client.GetAsync("/people?q=999999%20199001010016&kind=Family");
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.DoesNotContain("1990", answer.Location!, StringComparison.Ordinal);
        Assert.Contains("请不要在这里输入完整的证号", (await client.FollowAsync(answer)).Main, StringComparison.Ordinal);
    }

    [Fact]
    public void MinimumEntry_OfARegistration_IsUnderTwelveFields()
    {
        // What must be answered: everything of the smallest good form, the three parts of a date being one field.
        Assert.True(Good("甲").Keys.Select(k => k.Split('.')[0]).Distinct().Count() < 12);
        Assert.True(LeYe.Portal.Features.People.Register.PersonQuestions.Fields.Select(k => k.Split('.')[0]).Distinct().Count() <= 12);
    }

    private List<Person> Named(string name)
    {
        using var db = portal.Open();
        return [.. Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.Include(db.People, p => p.Certificates).Where(p => p.Name == name)];
    }
}
