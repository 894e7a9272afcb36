using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Reporting.Letters;

namespace LeYe.Tests.Domain.Reporting.Years;

/// <summary>公文格式要素: recorded by 经办, carried by draft and snapshot, fixed by 定稿.</summary>
public sealed class YearLetterTests : IDisposable
{
    private static readonly LetterOptions Letter = new()
    {
        Issuer = "某某基金会文件", DocumentNumber = "某基会报〔2024〕8号", Signatory = "某某", Contact = "联系人：某某，电话：010-00000000", CopyTo = "各省残联",
        PrintedBy = "某某基金会办公室", PrintedOn = new DateOnly(2024, 12, 20), LeavesPlaceForSeal = false,
    };

    private readonly YearWorld _world = new();

    public void Dispose() => _world.Dispose();

    [Fact]
    public async Task Letter_IsInTheDraft_AndInTheSnapshotWithTheDayOfSigning()
    {
        await _world.Letters.RecordAsync(_world.Preparer, 2024, Letter, 0, null);
        var draft = (await _world.Drafts.BuildAsync(2024)).Letter!;
        Assert.Equal(("某基会报〔2024〕8号", "某某", null, false), (draft.DocumentNumber, draft.Signatory, draft.IssuedOn, draft.LeavesPlaceForSeal));

        await _world.MakeFinalAsync();
        var final = (await _world.Snapshots.FindAsync(_world.Signer, 2024, new(2024, 11, 30)))!.Letter!;
        Assert.Equal(("某基会报〔2024〕8号", new DateOnly(2024, 12, 16), "各省残联"), (final.DocumentNumber, final.IssuedOn, final.CopyTo));
        Assert.Equal("year.already-final", await YearWorld.RefusedAsync(() => _world.Letters.RecordAsync(_world.Preparer, 2024, Letter with { Signatory = "他人" }, 1, null)));
    }

    [Fact]
    public async Task WithoutALetter_TheSnapshotStillHasItsDay()
    {
        await _world.MakeFinalAsync();
        Assert.Equal(new DateOnly(2024, 12, 16), (await _world.Snapshots.FindAsync(_world.Signer, 2024, new(2024, 11, 30)))!.Letter!.IssuedOn);
    }

    [Fact]
    public async Task NextYear_ProposesTheLetterWithoutItsNumberAndDates()
    {
        await _world.Letters.RecordAsync(_world.Preparer, 2024, Letter, 0, null);
        var next = await _world.LetterQueries.GetAsync(_world.Preparer, 2025);
        Assert.Equal((0, 2025, "某某基金会文件", null, null, false), (next.Version, next.Year, next.Issuer, next.DocumentNumber, next.PrintedOn, next.LeavesPlaceForSeal));
    }

    [Theory]
    [InlineData("某基会报(2024)8号")]
    [InlineData("某基会报〔2024〕第8号")]
    [InlineData("某基会报〔2024〕08号")]
    [InlineData("〔2024〕8号")]
    public async Task DocumentNumber_IsWrittenAsTheStandardWritesIt(string number) => Assert.Equal(
        "letter.number", await YearWorld.RefusedAsync(() => _world.Letters.RecordAsync(_world.Preparer, 2024, Letter with { DocumentNumber = number }, 0, null)));

    [Fact]
    public async Task Parts_ThatNeedAnother_AreRefusedWithoutIt()
    {
        Assert.Equal("letter.masthead", await YearWorld.RefusedAsync(() => _world.Letters.RecordAsync(_world.Preparer, 2024, Letter with { Issuer = null }, 0, null)));
        Assert.Equal("letter.printed-by", await YearWorld.RefusedAsync(() => _world.Letters.RecordAsync(_world.Preparer, 2024, Letter with { PrintedBy = " " }, 0, null)));
        Assert.Equal("letter.text-too-long", await YearWorld.RefusedAsync(() => _world.Letters.RecordAsync(_world.Preparer, 2024, Letter with { CopyTo = new string('长', 101) }, 0, null)));
    }

    [Fact]
    public async Task Save_OfAnOlderVersion_IsStale_AndAnUnchangedOneIsNotNoted()
    {
        await _world.Letters.RecordAsync(_world.Preparer, 2024, Letter, 0, null);
        await Assert.ThrowsAsync<StaleRecordException>(() => _world.Letters.RecordAsync(_world.Preparer, 2024, Letter, 0, null));
        var version = (await _world.LetterQueries.GetAsync(_world.Preparer, 2024)).Version;
        await _world.Letters.RecordAsync(_world.Preparer, 2024, Letter, version, null);
        using var db = _world.Test.Open();
        Assert.Single(db.Audit.ToList(), a => a.Act == "RecordLetter");
    }

    [Theory]
    [InlineData(RoleName.ReportReviewer)]
    [InlineData(RoleName.ReportSigner)]
    [InlineData(RoleName.BaseLead)]
    [InlineData(RoleName.Administrator)]
    public async Task Record_ByAnotherRole_IsForbidden(RoleName role) =>
        await Assert.ThrowsAsync<NotAllowedException>(() => _world.Letters.RecordAsync(new Actor(9, "x", role, BaseScope.All), 2024, Letter, 0, null));
}
