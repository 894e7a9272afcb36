using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.People;
using LeYe.Tests.Support;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Domain.People;

public sealed class DuplicateTests : IDisposable
{
    private readonly Programme _programme = new();

    public void Dispose() => _programme.Dispose();

    [Theory]
    [InlineData("测试", "1990-01-01", "000-1234", "测试", "1990-01-01", "000-9999", DuplicateReasons.NameAndBirth)]
    [InlineData("测试", "1990-01-01", "000-1234", "测试", "1991-01-01", "111-1234", DuplicateReasons.NameAndPhone)]
    [InlineData("测试", "1990-01-01", "000-1234", "另名", "1990-01-01", "000-1234", DuplicateReasons.BirthAndPhone)]
    [InlineData("测试", "1990-01-01", "000-1234", "另名", "1990-01-01", "000-9999", DuplicateReasons.None)]
    [InlineData("测试", null, null, "测试", null, null, DuplicateReasons.None)]
    public void InCommon_WithoutNumbers_NamesTheReason(string name, string? born, string? phone, string otherName, string? otherBorn, string? otherPhone, DuplicateReasons expected)
    {
        var one = _programme.Duplicates.ProbeOf(name, null, Date(born), phone);
        var other = _programme.Duplicates.ProbeOf(otherName, null, Date(otherBorn), otherPhone);
        Assert.Equal(expected, one.InCommonWith(other));
        Assert.Equal(expected, other.InCommonWith(one));
    }

    [Fact]
    public void InCommon_TwoDifferentNumbers_AreTwoPeopleWhateverElseIsSame()
    {
        var one = _programme.Duplicates.ProbeOf("测试", Programme.Identity(1), null, "000-1234");
        Assert.Equal(DuplicateReasons.None, one.InCommonWith(_programme.Duplicates.ProbeOf("测试", Programme.Identity(3), null, "000-1234")));
        Assert.Equal(DuplicateReasons.IdentityNumber, one.InCommonWith(_programme.Duplicates.ProbeOf("另名", Programme.Identity(1), null, null)));
    }

    [Fact]
    public async Task Index_AndSingleQuestion_AnswerTheSame()
    {
        for (var i = 1; i <= 9; i += 2)
            await RegisterAsync(i, "000-0001", i > 5 ? Programme.OtherBaseId : Programme.BaseId);
        var index = await _programme.Duplicates.IndexAsync();
        var probes = new[]
        {
            _programme.Duplicates.ProbeOf("测试001", Programme.Identity(1), null, null), _programme.Duplicates.ProbeOf("测试007", null, new(1990, 1, 1), null),
            _programme.Duplicates.ProbeOf("别人", null, new(1990, 1, 1), "010-0001"), _programme.Duplicates.ProbeOf("别人", null, new(1991, 1, 1), "010-0001"),
        };
        foreach (var probe in probes)
            Assert.Equal(await _programme.Duplicates.FindAsync(probe), index.Find(probe));
        Assert.Equal([true, false, false, false], probes.Select(p => index.Find(p) is [{ IsCertain: true }]));
        Assert.Equal([1, 1, 5, 0], probes.Select(p => index.Find(p).Count));
    }

    [Fact]
    public void Index_RowsOfOneFile_AreComparedWithEachOther()
    {
        var index = new DuplicateIndex();
        index.Add(-1, 1, _programme.Duplicates.ProbeOf("测试", Programme.Identity(1), null, null));
        Assert.Equal(-1, Assert.Single(index.Find(_programme.Duplicates.ProbeOf("测试", Programme.Identity(1), null, null))).PersonId);
        Assert.Empty(index.Find(_programme.Duplicates.ProbeOf("测试", Programme.Identity(1), null, null), exceptId: -1));
    }

    [Fact]
    public async Task Register_Doubtful_IsRegisteredAndQueuedOnce()
    {
        var first = await RegisterAsync(1);
        var options = Programme.Registration(1) with { IdentityNumber = null, BornOn = new(1990, 1, 1) };
        Assert.Equal(first, Assert.Single(await _programme.People.CheckRegistrationAsync(Programme.Lead, options)).PersonId);

        var second = await _programme.People.RegisterPersonAsync(Programme.Lead, options, null);

        var pair = Assert.Single(await _programme.Pairs.OpenAsync(Programme.Lead));
        Assert.Equal((first, second, DuplicateReasons.NameAndBirth), (pair.FirstId, pair.SecondId, pair.Reasons));
        await _programme.People.EditPersonAsync(Programme.Lead, second, Edit("测试001") with { Household = Household.Urban, BornOn = new(1990, 1, 1) }, 0);
        Assert.Single(await _programme.Pairs.OpenAsync(Programme.Lead));
    }

    [Fact]
    public async Task Edit_IntoALikePerson_IsQueued()
    {
        await RegisterAsync(1);
        var id = await _programme.People.RegisterPersonAsync(Programme.Lead, Programme.Registration(3) with { IdentityNumber = null, BornOn = new(1990, 1, 1) }, null);
        Assert.Empty(await _programme.Pairs.OpenAsync(Programme.Lead));

        await _programme.People.EditPersonAsync(Programme.Lead, id, Edit("测试001") with { BornOn = new(1990, 1, 1) }, 0);

        Assert.Single(await _programme.Pairs.OpenAsync(Programme.Lead));
    }

    [Fact]
    public async Task Pair_OverTwoBases_ExistsOnlyForWhoSeesBoth()
    {
        await RegisterAsync(1, baseId: Programme.OtherBaseId);
        await _programme.People.RegisterPersonAsync(Programme.Lead, Programme.Registration(1) with { IdentityNumber = null, BornOn = new(1990, 1, 1) }, null);

        Assert.Empty(await _programme.Pairs.OpenAsync(Programme.Lead));
        var pair = Assert.Single(await _programme.Pairs.OpenAsync(TestDatabase.ActorOf(RoleName.Operator)));
        await Assert.ThrowsAsync<RecordMissingException>(() => _programme.Pairs.DetailsAsync(Programme.Lead, pair.Id));
        await Assert.ThrowsAsync<RecordMissingException>(() => _programme.Merges.MergeAsync(Programme.Lead, pair.Id, new() { KeepId = pair.FirstId }, 0, 0));
    }

    private static DateOnly? Date(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd");

    private Task<int> RegisterAsync(int sequence, string? phone = null, int baseId = Programme.BaseId) =>
        _programme.People.RegisterPersonAsync(Programme.ActorOf(RoleName.BaseLead, baseId), Programme.Registration(sequence, baseId) with { Phone = phone }, null);

    private static EditPersonOptions Edit(string name) => new() { Name = name, WorkerType = WorkerType.Disabled, Household = Household.Rural };
}
