using System.Net;
using System.Text;
using LeYe.Domain.Accounts;
using LeYe.Domain.People;
using LeYe.Tests.Support;
using LeYe.Tests.TestData;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeYe.Tests.Portal.Security;

/// <summary>Nothing that is typed or sent becomes a header, another address or a path.</summary>
public sealed class HeaderInjectionTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private static readonly byte[] Pdf = Encoding.Latin1.GetBytes("%PDF-1.4\n%%EOF\n");

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("/%0d%0aX-Evil:%201")]
    [InlineData("/people\r\nX-Evil: 1")]
    [InlineData("/\t/evil.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("\\\\evil.example")]
    public async Task ReturnAddress_Forged_LeadsNowhereElseAndAddsNoHeader(string address)
    {
        using var visitor = portal.Visitor();
        var page = await visitor.GetAsync("/signin?return=" + Uri.EscapeDataString(address));
        Assert.Equal(HttpStatusCode.OK, page.Status);
        var answer = await portal.SignInAsync(visitor, page, RoleName.BaseLead);
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        var to = new Uri(portal.Address, answer.Location!);
        Assert.Equal((portal.Address.Host, portal.Address.Port), (to.Host, to.Port));
        Assert.DoesNotMatch("[\\r\\n\\t\\\\]", answer.Location!);
        using var followed = await visitor.RawAsync(answer.Location!);
        Assert.False(followed.Headers.Contains("X-Evil"));
    }

    [Theory]
    [InlineData("甲\"; filename=\"evil.exe")]
    [InlineData("甲\r\nX-Evil: 1\r\n\r\n<script>")]
    [InlineData("../../evil")]
    [InlineData("甲; filename*=UTF-8''evil.exe")]
    public async Task FileName_WithAPersonsName_IsOneNameInOneHeader(string name)
    {
        var (lead, at) = (Programme.ActorOf(RoleName.BaseLead, portal.BaseId("qingyang")), portal.BaseId("qingyang"));
        var person = await portal.Services.GetRequiredService<PersonService>().RegisterPersonAsync(
            lead, new RegisterPersonOptions { BaseId = at, Name = "文件名", WorkerType = WorkerType.NonDisabled, ConsentTextVersion = "2024-1" }, null);
        var file = await portal.Services.GetRequiredService<AttachmentService>().AddAttachmentAsync(lead, person, AttachmentKind.Consent, "同意书", Pdf, null);
        await using (var db = portal.Open())
            await db.People.Where(p => p.Id == person).ExecuteUpdateAsync(s => s.SetProperty(p => p.Name, name));
        using var answer = await (await portal.SignedInAsync(RoleName.BaseLead)).RawAsync($"/people/{person}/files/{file}");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.False(answer.Headers.Contains("X-Evil") || answer.Content.Headers.Contains("X-Evil"));
        var disposition = answer.Content.Headers.ContentDisposition!;
        Assert.Equal("attachment", disposition.DispositionType);
        Assert.All(disposition.Parameters.Where(p => p.Name.StartsWith("filename", StringComparison.Ordinal)), p => Assert.DoesNotMatch("evil\\.exe\"?$", p.Value!));
        Assert.EndsWith(".pdf", disposition.FileNameStar, StringComparison.Ordinal);
        Assert.Equal(2, disposition.Parameters.Count);
        Assert.Equal(Pdf, await answer.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("../../../evil.pdf")]
    [InlineData("..\\..\\evil.pdf")]
    [InlineData("/etc/evil.pdf")]
    [InlineData("evil.pdf;.exe")]
    public async Task UploadedFile_ItsNameIsNeverAPath(string name)
    {
        var client = await portal.SignedInAsync(RoleName.BaseLead);
        var at = portal.BaseId("qingyang");
        var person = await portal.Services.GetRequiredService<PersonService>().RegisterPersonAsync(Programme.ActorOf(RoleName.BaseLead, at),
            new RegisterPersonOptions { BaseId = at, Name = "上传名", WorkerType = WorkerType.NonDisabled, ConsentTextVersion = "2024-1" }, null);
        var answer = await client.UploadAsync(await client.GetAsync($"/people/{person}/files"), new() { ["kind"] = "Consent", ["description"] = "同意书" }, "file", name, Pdf);
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.DoesNotContain(Directory.EnumerateFiles(Path.GetDirectoryName(portal.DataPath)!, "*evil*"), _ => true);
        Assert.DoesNotContain(Directory.EnumerateFiles(portal.DataPath, "*", SearchOption.AllDirectories), f => f.Contains("evil", StringComparison.Ordinal));
        await using var db = portal.Open();
        var stored = db.Attachments.Where(a => a.PersonId == person).Select(a => a.StoredName).Single();
        Assert.Matches("^[0-9a-f]{32}$", stored);
    }

    [Theory]
    [InlineData("/people?q=%0d%0aX-Evil:%201")]
    [InlineData("/statistics/table.xlsx?metric=headcount&from=2024-01-01&to=2024-02-29&base=%0d%0aX-Evil:%201")]
    [InlineData("/statistics/month.xlsx?month=2024-01&base=%22%0d%0aX-Evil:%201")]
    [InlineData("/income/export?base=%0d%0aX-Evil:%201")]
    [InlineData("/settings?back=%0d%0aX-Evil:%201")]
    public async Task Query_WithLineBreaks_AddsNoHeader(string address)
    {
        using var answer = await (await portal.SignedInAsync(RoleName.BaseLead)).RawAsync(address);
        Assert.NotEqual(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.False(answer.Headers.Contains("X-Evil") || answer.Content.Headers.Contains("X-Evil"));
    }
}
