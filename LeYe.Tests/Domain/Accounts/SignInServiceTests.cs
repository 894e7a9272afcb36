using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Tests.Support;

namespace LeYe.Tests.Domain.Accounts;

public sealed class SignInServiceTests : IDisposable
{
    private readonly TestDatabase _test = new();
    private readonly Guid _here = Guid.NewGuid();
    private readonly Guid _there = Guid.NewGuid();

    public SignInServiceTests()
    {
        _test.Put(AccountOf(1, "one"), AccountOf(2, "two"));
    }

    private SignInService SignIns => new(_test.Database, _test.Calendar);

    public void Dispose() => _test.Dispose();

    [Fact]
    public async Task List_HoldsWhatIsInUse_UntilItEndsOrItsTimeIsOver()
    {
        await SignIns.BeginAsync(1, _here, "10.0.0.1", "Edge · Windows", default);
        _test.Time.Advance(TimeSpan.FromMinutes(1));
        await SignIns.BeginAsync(1, _there, "10.0.0.2", null, default);
        await SignIns.BeginAsync(2, Guid.NewGuid(), "10.0.0.3", null, default);
        Assert.Equal([_there, _here], (await SignIns.ListAsync(1, default)).Select(s => s.Key));

        await SignIns.EndAsync(_there, default);
        Assert.False(await SignIns.HoldsAsync(_there, default));
        Assert.Equal([_here], (await SignIns.ListAsync(1, default)).Select(s => s.Key));

        // In use, it stays; without use it is over, and nobody wrote that down.
        _test.Time.Advance(TimeSpan.FromMinutes(90));
        Assert.True(await SignIns.HoldsAsync(_here, default));
        _test.Time.Advance(TimeSpan.FromMinutes(90));
        Assert.Single(await SignIns.ListAsync(1, default));
        _test.Time.Advance(TimeSpan.FromHours(1));
        Assert.Empty(await SignIns.ListAsync(1, default));
    }

    [Fact]
    public async Task Use_IsWrittenOnlyEveryFewMinutes()
    {
        await SignIns.BeginAsync(1, _here, null, null, default);
        var begin = Seen();
        _test.Time.Advance(TimeSpan.FromMinutes(4));
        Assert.True(await SignIns.HoldsAsync(_here, default));
        Assert.Equal(begin, Seen());
        _test.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.True(await SignIns.HoldsAsync(_here, default));
        Assert.Equal(begin.AddMinutes(5), Seen());
        Assert.False(await SignIns.HoldsAsync(Guid.NewGuid(), default));
    }

    [Fact]
    public async Task EndOne_EndsOnesOwnAlone_AndStandsInTheAudit()
    {
        await SignIns.BeginAsync(1, _here, null, null, default);
        await SignIns.BeginAsync(2, _there, null, null, default);
        var (own, others) = ((await SignIns.ListAsync(1, default))[0].Id, (await SignIns.ListAsync(2, default))[0].Id);
        await Assert.ThrowsAsync<RecordMissingException>(() => SignIns.EndOneAsync(Owner(), others, default));
        Assert.Equal(_here, await SignIns.EndOneAsync(Owner(), own, default));
        Assert.Null(await SignIns.EndOneAsync(Owner(), own, default));
        Assert.True(await SignIns.HoldsAsync(_there, default));
        using var db = _test.Open();
        Assert.Equal(["EndSignIn"], db.Audit.Select(a => a.Act));
    }

    [Fact]
    public async Task EndOthers_KeepsTheOneThatAsks_AndOldOnesAreForgottenAfterAMonth()
    {
        await SignIns.BeginAsync(1, _here, null, null, default);
        await SignIns.BeginAsync(1, _there, null, null, default);
        Assert.Equal([_there], await SignIns.EndOthersAsync(1, _here, default));
        Assert.Equal([_here], (await SignIns.ListAsync(1, default)).Select(s => s.Key));
        _test.Time.Advance(TimeSpan.FromDays(31));
        var fresh = Guid.NewGuid();
        await SignIns.BeginAsync(1, fresh, null, null, default);
        using var db = _test.Open();
        Assert.Equal([fresh], db.SignIns.Select(s => s.Key));
    }

    private static Account AccountOf(int id, string name) => new()
    {
        Id = id, UserName = name, NormalizedUserName = name.ToUpperInvariant(), DisplayName = name, Role = RoleName.Auditor, SecurityStamp = "s",
    };

    private static Actor Owner() => TestDatabase.ActorOf(RoleName.Auditor);

    private DateTime Seen()
    {
        using var db = _test.Open();
        return db.SignIns.Single().LastSeenAt;
    }
}
