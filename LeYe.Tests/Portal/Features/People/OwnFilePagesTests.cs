using System.Net;
using System.Text;
using LeYe.Domain.Accounts;
using LeYe.Domain.People;
using LeYe.Domain.Presence;
using LeYe.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace LeYe.Tests.Portal.Features.People;

/// <summary>What 本人 reads of themselves by their own account, and that nobody else's is reached by it.</summary>
[Collection(PortalCollection.Name)]
public sealed class OwnFilePagesTests(PortalFixture portal)
{
    private static readonly byte[] Pdf = Encoding.Latin1.GetBytes("%PDF-1.4\nown\n%%EOF\n");

    [Fact]
    public async Task OwnFile_OfALinkedAccount_ShowsWhoLookedAndWhoWasGiven_AndNobodyElse()
    {
        var lead = new Actor(1, "测试账号", RoleName.BaseLead, LeYe.Domain.Accounts.BaseScope.Of([portal.BaseId("qingyang")]));
        var (own, other) = (portal.PutPerson("本人档案甲"), portal.PutPerson("别人档案乙"));
        var attachments = portal.Services.GetRequiredService<AttachmentService>();
        var (mine, others) = (await attachments.AddAttachmentAsync(lead, own, AttachmentKind.Consent, "我的同意书", Pdf, null), await attachments.AddAttachmentAsync(lead, other, AttachmentKind.Consent, "别人的同意书", Pdf, null));
        var people = portal.Services.GetRequiredService<PersonService>();
        await people.RevealIdentityAsync(lead, own, "核对本人参保");
        await people.RevealIdentityAsync(lead, other, "核对别人参保");
        var client = await portal.FreshAsync(RoleName.Self);
        using (var db = portal.Open())
        {
            db.OwnAccounts.RemoveRange(db.OwnAccounts.Where(o => o.Account!.UserName == "self-qingyang"));
            db.SaveChanges();
        }
        Assert.Contains("还没有对应到人", (await client.GetAsync("/own/file")).Main, StringComparison.Ordinal);
        Assert.Contains("还没有对应到人", (await client.GetAsync("/own/corrections")).Main, StringComparison.Ordinal);
        using (var db = portal.Open())
        {
            db.OwnAccounts.Add(new OwnAccount { AccountId = db.Accounts.Single(a => a.UserName == "self-qingyang").Id, PersonId = own, LinkedBy = "某", LinkedAt = DateTime.UnixEpoch });
            db.SaveChanges();
        }

        Assert.NotNull((await client.GetAsync("/")).Document.QuerySelector("main a[href='/own/file']"));
        var page = await client.GetAsync("/own/file");
        Assert.Contains("本人档案甲", page.Main, StringComparison.Ordinal);
        Assert.Contains("核对本人参保", page.Main, StringComparison.Ordinal);
        Assert.Contains("我的同意书", page.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("别人", page.Main, StringComparison.Ordinal);
        Assert.Equal(Pdf, await (await client.RawAsync($"/own/files/{mine}")).Content.ReadAsByteArrayAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/own/files/{others}")).Status);
        foreach (var path in new[] { $"/people/{own}", $"/people/{other}", $"/people/{own}/disclosures", $"/people/{own}/file", $"/people/{own}/corrections" })
            Assert.Equal(HttpStatusCode.Forbidden, (await client.GetAsync(path)).Status);

        var taken = await client.FollowAsync(await client.SubmitAsync(page, []));
        var file = await client.RawAsync(taken.Document.QuerySelector("main a[href^='/files/']")!.GetAttribute("href")!);
        Assert.Contains("本人档案甲", await file.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        // The giving is listed to the person and to the base.
        Assert.Contains("本人查阅复制", (await client.GetAsync("/own/file")).Main, StringComparison.Ordinal);

        var corrections = await client.GetAsync("/own/corrections");
        var faulty = await client.SubmitAsync(corrections, new() { ["field"] = "Phone", ["wanted"] = "换了号码", ["reason"] = "" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, faulty.Status);
        Assert.Equal("换了号码", faulty.Value("wanted"));
        var filed = await client.FollowAsync(await client.SubmitAsync(corrections, new() { ["field"] = "Phone", ["wanted"] = "换了号码", ["reason"] = "换了电话" }));
        Assert.StartsWith("已提出更正", filed.Title, StringComparison.Ordinal);
        var service = portal.Services.GetRequiredService<CorrectionRequestService>();
        var request = Assert.Single(await service.ListAsync(lead, own));
        await service.AnswerAsync(lead, own, request.Id, true, "号码已经改好");
        Assert.Contains("号码已经改好", (await client.GetAsync("/own/corrections")).Main, StringComparison.Ordinal);
        using (var db = portal.Open())
        {
            Assert.Empty(db.CorrectionRequests.Where(r => r.PersonId == other));
            Assert.Equal(["OpenOwnFile", "TakeOwnAttachment", "TakeOwnFile"], db.Audit.Where(a => a.SubjectId == own && a.Act.Contains("Own")).Select(a => a.Act).Distinct().Order());
            db.OwnAccounts.RemoveRange(db.OwnAccounts.Where(o => o.PersonId == own));
            db.SaveChanges();
        }
    }
}
