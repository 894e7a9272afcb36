using System.Net;
using System.Text;
using LeYe.Domain.Accounts;
using LeYe.Tests.Support;

namespace LeYe.Tests.Portal.Features.People;

/// <summary>What belongs to a person, over HTTP: files, certificates, consents; who may and who may not.</summary>
[Collection(PortalCollection.Name)]
public sealed class PersonRecordPagesTests(PortalFixture portal)
{
    private static readonly byte[] Pdf = Encoding.Latin1.GetBytes("%PDF-1.4\nhello\n%%EOF\n");

    private static readonly Dictionary<string, string?> Described = new() { ["kind"] = "Consent", ["description"] = "同意书，一页" };

    public static TheoryData<string> Pages => ["", "/certificates", "/certificates/new", "/work", "/work/edit", "/hardships", "/consents", "/files", "/transfer", "/restriction"];

    [Fact]
    public async Task File_Uploaded_ComesBackAsItWasAndIsEncryptedOnTheDisk()
    {
        var id = portal.PutPerson("文件甲");
        var client = await portal.SignedInAsync(RoleName.BaseLead);
        var answer = await client.UploadAsync(await client.GetAsync($"/people/{id}/files"), Described, "file", "scan.pdf", Pdf);
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        var page = await client.FollowAsync(answer);
        Assert.StartsWith("已添加文件", page.Title, StringComparison.Ordinal);

        var response = await client.RawAsync(page.Document.QuerySelector($"tbody a[href^='/people/{id}/files/']")!.GetAttribute("href")!);

        Assert.Equal(Pdf, await response.Content.ReadAsByteArrayAsync());
        Assert.Equal(("application/pdf", "attachment", true), (response.Content.Headers.ContentType!.MediaType, response.Content.Headers.ContentDisposition!.DispositionType, response.Headers.CacheControl!.NoStore));
        Assert.All(Directory.GetFiles(Path.Combine(portal.DataPath, "attachments")), f => Assert.DoesNotContain("hello", File.ReadAllText(f, Encoding.Latin1), StringComparison.Ordinal));
        using var db = portal.Open();
        Assert.Single(db.Audit, a => a.Act == "TakeAttachment");
    }

    [Theory]
    [InlineData("nothing.pdf", "not a pdf", "不是 PDF")]
    [InlineData("page.png", "<html><script>alert(1)</script></html>", "不是 PDF")]
    [InlineData("empty.pdf", "", "请选择一个文件")]
    public async Task File_OfAnotherContent_IsRefusedInWordsAndKeepsWhatWasTyped(string name, string content, string message)
    {
        var id = portal.PutPerson("文件乙");
        var client = await portal.SignedInAsync(RoleName.BaseLead);
        var page = await client.UploadAsync(await client.GetAsync($"/people/{id}/files"), Described, "file", name, Encoding.Latin1.GetBytes(content));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains(message, Assert.Single(page.Errors), StringComparison.Ordinal);
        Assert.Equal("同意书，一页", page.Value("description"));
    }

    [Fact]
    public async Task File_TooLarge_IsToldByItsSize()
    {
        var id = portal.PutPerson("文件丙");
        var client = await portal.SignedInAsync(RoleName.BaseLead);
        var large = new byte[6 * 1024 * 1024];
        Pdf.CopyTo(large, 0);
        var page = await client.UploadAsync(await client.GetAsync($"/people/{id}/files"), Described, "file", "large.pdf", large);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("最大 5 MB", Assert.Single(page.Errors), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task Pages_OfAPersonOfAnotherBase_Answer404WithoutAByteOfTheRecord(string page)
    {
        var id = portal.PutPerson("别处之人", "guilin");
        var answer = await (await portal.SignedInAsync(RoleName.BaseLead)).GetAsync($"/people/{id}{page}");
        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.DoesNotContain("别处之人", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/certificates/new")]
    [InlineData("/work/edit")]
    [InlineData("/transfer")]
    [InlineData("/restriction")]
    [InlineData("/files/1")]
    public async Task Acts_OfWhoOnlyReads_Answer403(string page)
    {
        var id = portal.PutPerson("只读甲");
        Assert.Equal(HttpStatusCode.Forbidden, (await (await portal.SignedInAsync(RoleName.Auditor)).GetAsync($"/people/{id}{page}")).Status);
    }

    [Theory]
    [InlineData("/hardships", "hardship", "kind", "Monitored")]
    [InlineData("/consents", "consent", "purpose", "Publish")]
    public async Task Forms_PostedByWhoOnlyReads_ChangeNothing(string page, string form, string field, string value)
    {
        var id = portal.PutPerson("只读乙");
        var client = await portal.SignedInAsync(RoleName.Auditor);
        var shown = await client.GetAsync($"/people/{id}{page}");
        Assert.Null(shown.Document.QuerySelector("main form[method=post]"));
        var answer = await client.PostAsync($"/people/{id}{page}", new Dictionary<string, string>
        {
            ["_handler"] = form, [field] = value, ["version"] = "0", ["__RequestVerificationToken"] = shown.Document.QuerySelector("input[name=__RequestVerificationToken]")?.GetAttribute("value") ?? "",
        });
        Assert.True((int)answer.Status >= 400);
        using var db = portal.Open();
        Assert.Empty(db.Audit.Where(a => a.SubjectId == id && (a.Act == "AddHardship" || a.Act == "GiveConsent")));
    }

    [Fact]
    public async Task Consent_GivenAndWithdrawn_IsShownWithItsWay()
    {
        var id = portal.PutPerson("同意甲");
        var client = await portal.SignedInAsync(RoleName.BaseLead);
        var given = await client.SubmitAsync(await client.GetAsync($"/people/{id}/consents"), new() { ["purpose"] = "Publish", ["way"] = "SignLanguage", ["witness"] = "测试见证" });
        var page = await client.FollowAsync(given);
        Assert.Contains("手语说明后确认（测试见证）", page.Main, StringComparison.Ordinal);
        var withdraw = await client.GetAsync(page.Document.QuerySelector($"tbody a[href^='/people/{id}/consents/']")!.GetAttribute("href")!);
        Assert.StartsWith("已记录撤回", (await client.FollowAsync(await client.SubmitAsync(withdraw, []))).Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Restriction_SetAndLifted_StopsTheRevealMeanwhile()
    {
        var id = portal.PutPerson("限制甲");
        var client = await portal.SignedInAsync(RoleName.BaseLead);
        var form = await client.GetAsync($"/people/{id}/restriction");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await client.SubmitAsync(form, new() { ["reason"] = "" })).Status);
        var held = await client.FollowAsync(await client.SubmitAsync(form, new() { ["reason"] = "本人要求更正" }));
        Assert.StartsWith("已限制处理", held.Title, StringComparison.Ordinal);
        // The same form again is the same act, not the lifting.
        Assert.StartsWith("已限制处理", (await client.FollowAsync(await client.SubmitAsync(form, new() { ["reason"] = "本人要求更正" }))).Title, StringComparison.Ordinal);
        Assert.Contains("限制处理，自", (await client.GetAsync($"/people/{id}")).Main, StringComparison.Ordinal);

        var refused = await client.SubmitAsync(await client.GetAsync($"/people/{id}/reveal"), new() { ["purpose"] = "核对参保信息" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("正在限制处理", Assert.Single(refused.Errors), StringComparison.Ordinal);

        var lifted = await client.FollowAsync(await client.SubmitAsync(await client.GetAsync($"/people/{id}/restriction"), new() { ["reason"] = "已更正" }));
        Assert.StartsWith("已解除限制", lifted.Title, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await client.SubmitAsync(await client.GetAsync($"/people/{id}/reveal"), new() { ["purpose"] = "核对参保信息" })).Status);
        using var db = portal.Open();
        Assert.Equal(["RestrictPerson", "LiftRestriction", "RevealIdentity"], db.Audit.Where(a => a.SubjectId == id && a.SubjectKind == "Person" && a.Act != "RegisterPerson").OrderBy(a => a.Id).Select(a => a.Act));
    }

    [Fact]
    public async Task Restriction_InForce_KeepsTheFilesIn()
    {
        var id = portal.PutPerson("限制乙");
        var client = await portal.SignedInAsync(RoleName.BaseLead);
        var files = await client.FollowAsync(await client.UploadAsync(await client.GetAsync($"/people/{id}/files"), Described, "file", "scan.pdf", Pdf));
        var take = files.Document.QuerySelector($"tbody a[href^='/people/{id}/files/']:not([href$='/remove'])")!.GetAttribute("href")!;
        await client.SubmitAsync(await client.GetAsync($"/people/{id}/restriction"), new() { ["reason"] = "本人要求更正" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await client.RawAsync(take)).StatusCode);
        var shown = await client.GetAsync($"/people/{id}/files");
        Assert.Null(shown.Document.QuerySelector($"a[href='{take}']"));
        Assert.Contains("这个人的文件不能取出", shown.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hardship_EndedTwice_IsStaleTheSecondTime()
    {
        var id = portal.PutPerson("困难甲");
        var client = await portal.SignedInAsync(RoleName.BaseLead);
        var page = await client.FollowAsync(await client.SubmitAsync(
            await client.GetAsync($"/people/{id}/hardships"), new() { ["kind"] = "MinimumLiving", ["from.y"] = "2023", ["from.m"] = "1", ["from.d"] = "1" }));
        var end = await client.GetAsync(page.Document.QuerySelector($"tbody a[href^='/people/{id}/hardships/']")!.GetAttribute("href")!);
        Assert.Equal(HttpStatusCode.Redirect, (await client.SubmitAsync(end, [])).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await client.SubmitAsync(end, [])).Status);
    }

    [Fact]
    public async Task PersonPage_StaysUnderThirtyKilobytes()
    {
        var id = portal.PutPerson("体量甲");
        portal.PutStay(id, new(2023, 1, 1));
        var text = (await (await portal.SignedInAsync(RoleName.BaseLead)).GetAsync($"/people/{id}")).Text;
        Assert.InRange(Encoding.UTF8.GetByteCount(text), 1, 30 * 1024);
    }
}
