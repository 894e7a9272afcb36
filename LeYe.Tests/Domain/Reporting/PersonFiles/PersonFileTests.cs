using System.Text;
using AngleSharp.Html.Parser;
using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.People;
using LeYe.Domain.Reporting.PersonFiles;
using LeYe.Portal.Features.People.OwnFile;
using LeYe.Tests.Support;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Domain.Reporting.PersonFiles;

/// <summary>A person's own file: everything that is kept, readable, noted, and listed as given.</summary>
public sealed class PersonFileTests : IDisposable
{
    private const string Markup = "<script>alert(1)</script>";
    private static readonly ExportReason Reason = ExportReason.Of("本人要求查看", RecipientKind.Person, "本人" + Markup);

    private readonly Programme _programme = new();

    private PersonFileService Service => new(_programme.Test.Database, _programme.Test.Protector, _programme.DisclosureReads, _programme.Disclosures);

    public static TheoryData<RoleName> Refused => [.. Enum.GetValues<RoleName>().Where(r => !RoleRights.Allows(r, Right.ExportPersonFile))];

    public void Dispose() => _programme.Dispose();

    [Fact]
    public async Task File_HoldsAllThatIsKept_AlsoOfOtherBases_AndOfARestrictedPerson()
    {
        var id = await FullAsync();
        PersonFile? file = null;
        await Service.ExportAsync(Programme.Lead, id, Reason, f =>
        {
            file = f;
            return [1];
        });

        Assert.Equal((Programme.Identity(1).Text, 1, 2, 1, 1), (file!.IdentityNumber, file.Consents.Count, file.Incomes.Count, file.Stays.Count, file.Restrictions.Count));
        Assert.Equal(2, file.Incomes.Select(i => i.BaseName).Distinct().Count());
        Assert.Equal("核对参保", Assert.Single(file.Reveals).Purpose);
        Assert.Equal("核对中", Assert.Single(file.Restrictions).Reason);
        var giving = Assert.Single((await _programme.DisclosureReads.OfPersonAsync(Programme.Lead, id, 1)).Items);
        Assert.Equal((DisclosureKind.PersonFile, RecipientKind.Person, (ConsentPurpose?)null), (giving.Kind, giving.RecipientKind, giving.Consent));
        using var db = _programme.Test.Open();
        var note = db.Audit.Single(a => a.Act == "ExportPersonFile");
        Assert.Equal((id, (string?)null), (note.SubjectId, note.Reason));
        Assert.StartsWith("""{"Purpose":[null,"本人要求查看"]}{"Recipient":""", AuditWords.Of(db, _programme.Test.Protector, note), StringComparison.Ordinal);
        Assert.Contains($"\"Records\":{file.Records}", note.Changes!, StringComparison.Ordinal);
        Assert.Contains(ExportRules.HashOf([1]), note.Changes!, StringComparison.Ordinal);
        Assert.DoesNotContain(Programme.Identity(1).Text, note.Changes!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_StandsAlone_IsReadByItsHeadings_AndHoldsMarkupAsText()
    {
        var id = await FullAsync();
        var bytes = await Service.ExportAsync(Programme.Lead, id, Reason, f => PersonFileHtml.Print(f, "由测试账号导出" + Markup));

        var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(bytes));
        Assert.Equal("zh-CN", page.DocumentElement.GetAttribute("lang"));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Empty(page.QuerySelectorAll("script, img, link, iframe, form"));
        Assert.Equal(13, page.QuerySelectorAll("h2").Length);
        Assert.All(page.QuerySelectorAll("nav a"), a => Assert.NotNull(page.QuerySelector(a.GetAttribute("href")!)));
        Assert.All(page.QuerySelectorAll("table"), t => Assert.True(t.QuerySelector("caption") is not null && t.QuerySelectorAll("thead th[scope=col]").Length == t.QuerySelector("tbody tr")!.Children.Length));
        Assert.Equal(2, page.QuerySelectorAll("p").Count(p => p.TextContent == "由测试账号导出" + Markup));
        Assert.Contains(Programme.Identity(1).Text, page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("3,000.00", page.Body.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_ForAnotherKindOfRecipient_IsRefused_AndOfAnotherBaseMissing()
    {
        var id = await _programme.PersonAsync(1);
        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => Service.ExportAsync(Programme.Lead, id, ExportReason.Of("核对名单", RecipientKind.Internal, "本基地"), _ => [1]));
        Assert.Equal(ExportRules.Kind, refused.Rule);
        await Assert.ThrowsAsync<RecordMissingException>(() => Service.ExportAsync(Programme.Stranger, id, Reason, _ => [1]));
        using var db = _programme.Test.Open();
        Assert.DoesNotContain(db.Audit, a => a.Act == "ExportPersonFile");
        Assert.Empty(db.Disclosures);
    }

    [Theory, MemberData(nameof(Refused))]
    public async Task File_RoleWithoutTheRight_IsRefused(RoleName role) =>
        await Assert.ThrowsAsync<NotAllowedException>(() => Service.ExportAsync(Programme.ActorOf(role, Programme.BaseId), 1, Reason, _ => [1]));

    private async Task<int> FullAsync()
    {
        var id = await _programme.PersonAsync(1);
        _programme.Test.Put(Make.Placement(id, new DateOnly(2023, 5, 1)), Make.Income(id, 202401, 300_000), Make.Income(id, 202402, 310_000, Programme.OtherBaseId));
        await _programme.People.RevealIdentityAsync(Programme.Lead, id, "核对参保");
        await _programme.Restrictions.RestrictAsync(Programme.Lead, id, "核对中", 0);
        return id;
    }
}
