using System.Security.Cryptography;
using System.Text;
using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.People;
using LeYe.Tests.Support;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Domain.People;

public sealed class AttachmentServiceTests : IDisposable
{
    private static readonly byte[] Pdf = Encoding.Latin1.GetBytes("%PDF-1.4\nsecret content\n%%EOF\n");
    private readonly Programme _programme = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("leye-files-").FullName;

    private AttachmentService Files => new(_programme.Test.Database, new AttachmentFiles(_folder, _programme.Test.Protector), _programme.Test.Protector);

    public void Dispose()
    {
        _programme.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    public static TheoryData<string, AttachmentType?> Contents => new()
    {
        { "255044462D312E370A2525454F46", AttachmentType.Pdf },
        { "FFD8FFE000104A46494600FFD9", AttachmentType.Jpeg },
        { "89504E470D0A1A0A0000000D49484452000000010000000108060000001F15C4890000000A49444154789C6300010000050001" + "0D0A2DB40000000049454E44AE426082", AttachmentType.Png },
        // A name, a header or an end alone is no file of that type; neither is a page, a program or an archive.
        { "255044462D312E37", null }, { "FFD8FFE0", null }, { "89504E470D0A1A0A", null }, { "3C68746D6C3E", null }, { "4D5A9000", null }, { "504B0304", null }, { "", null },
    };

    [Theory, MemberData(nameof(Contents))]
    public void TypeOf_Content_IsToldByTheBytes(string hex, AttachmentType? expected) => Assert.Equal(expected, AttachmentRules.TypeOf(Convert.FromHexString(hex)));

    [Fact]
    public async Task AddAttachment_ThenTake_GivesTheSameBytesAndNotesIt()
    {
        var id = await _programme.PersonAsync(1);
        var file = await Files.AddAttachmentAsync(Programme.Lead, id, AttachmentKind.Consent, "同意书，一页", Pdf, null);

        var taken = await Files.TakeAttachmentAsync(Programme.Lead, id, file);

        Assert.Equal(Pdf, taken.Bytes);
        Assert.Equal(AttachmentType.Pdf, taken.Type);
        var stored = File.ReadAllBytes(Assert.Single(Directory.GetFiles(_folder)));
        Assert.DoesNotContain("secret", Encoding.Latin1.GetString(stored), StringComparison.Ordinal);
        using var db = _programme.Test.Open();
        Assert.Equal(["RegisterPerson", "AddAttachment", "TakeAttachment"], db.Audit.OrderBy(a => a.Id).Select(a => a.Act));
    }

    [Fact]
    public async Task AddAttachment_SameFormTwice_KeepsOneFile()
    {
        var id = await _programme.PersonAsync(1);
        var key = Guid.NewGuid();
        var first = await Files.AddAttachmentAsync(Programme.Lead, id, AttachmentKind.Consent, "同意书", Pdf, key);
        Assert.Equal(first, await Files.AddAttachmentAsync(Programme.Lead, id, AttachmentKind.Consent, "同意书", Pdf, key));
        Assert.Single(Directory.GetFiles(_folder));
    }

    [Theory]
    [InlineData("", "attachment.description")]
    [InlineData("同意书", "attachment.type")]
    public async Task AddAttachment_Refused_LeavesNoFile(string description, string rule)
    {
        var id = await _programme.PersonAsync(1);
        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => Files.AddAttachmentAsync(Programme.Lead, id, AttachmentKind.Consent, description, [1, 2, 3], null));
        Assert.Equal(rule, refused.Rule.Name);
        var large = await Assert.ThrowsAsync<RuleBrokenException>(() => Files.AddAttachmentAsync(Programme.Lead, id, AttachmentKind.Consent, "同意书", new byte[AttachmentRules.MostBytes + 1], null));
        Assert.Equal(AttachmentRules.Size, large.Rule);
        await Assert.ThrowsAsync<RecordMissingException>(() => Files.AddAttachmentAsync(Programme.Stranger, id, AttachmentKind.Consent, "同意书", Pdf, null));
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public async Task TakeAttachment_ChangedOrSwappedOnTheDisk_IsNotGivenOut()
    {
        var id = await _programme.PersonAsync(1);
        var one = await Files.AddAttachmentAsync(Programme.Lead, id, AttachmentKind.Consent, "同意书", Pdf, null);
        var path = Assert.Single(Directory.GetFiles(_folder));
        var other = await Files.AddAttachmentAsync(Programme.Lead, id, AttachmentKind.Contract, "合同", Pdf, null);
        var otherPath = Directory.GetFiles(_folder).Single(f => f != path);

        File.Copy(otherPath, path, overwrite: true);
        await Assert.ThrowsAnyAsync<CryptographicException>(() => Files.TakeAttachmentAsync(Programme.Lead, id, one));
        File.Delete(otherPath);
        await Assert.ThrowsAsync<RecordMissingException>(() => Files.TakeAttachmentAsync(Programme.Lead, id, other));
    }

    [Fact]
    public async Task TakeAttachment_OfAnotherBaseOrByAnotherPersonsAddress_FindsNothing()
    {
        var id = await _programme.PersonAsync(1);
        var elsewhere = await _programme.PersonAsync(3);
        var file = await Files.AddAttachmentAsync(Programme.Lead, id, AttachmentKind.Consent, "同意书", Pdf, null);
        await Assert.ThrowsAsync<RecordMissingException>(() => Files.TakeAttachmentAsync(Programme.Stranger, id, file));
        await Assert.ThrowsAsync<RecordMissingException>(() => Files.TakeAttachmentAsync(Programme.Lead, elsewhere, file));
        await Assert.ThrowsAsync<NotAllowedException>(() => Files.TakeAttachmentAsync(Programme.ActorOf(RoleName.Coach, Programme.BaseId), id, file));
    }

    [Fact]
    public async Task RemoveAttachment_WithAReason_TakesTheBytesAwayToo()
    {
        var id = await _programme.PersonAsync(1);
        var file = await Files.AddAttachmentAsync(Programme.Lead, id, AttachmentKind.Consent, "同意书", Pdf, null);
        await Assert.ThrowsAsync<RuleBrokenException>(() => Files.RemoveAttachmentAsync(Programme.Lead, id, file, ""));
        await Files.RemoveAttachmentAsync(Programme.Lead, id, file, "传错了文件");
        Assert.Empty(Directory.GetFiles(_folder));
        Assert.Empty(await Files.ListAsync(Programme.Lead, id));
        using var db = _programme.Test.Open();
        Assert.Contains("传错了文件", AuditWords.Of(db, _programme.Test.Protector, db.Audit.Single(a => a.Act == "RemoveAttachment")), StringComparison.Ordinal);
    }
}
