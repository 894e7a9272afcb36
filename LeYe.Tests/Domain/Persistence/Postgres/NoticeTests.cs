using System.Threading.Channels;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using LeYe.Domain.Persistence.Postgres;
using LeYe.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Tests.Domain.Persistence.Postgres;

/// <summary>Notices between processes: sent with the commit, heard by the others, and made good after a gap.</summary>
public sealed class NoticeTests(PostgresFixture postgres) : IClassFixture<PostgresFixture>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Facts_OfACommit_AreHeardByTheOtherProcessWithItsVersion()
    {
        var address = await postgres.CreateAsync();
        await using var here = await Node.StartAsync(address);
        await using var there = await Node.StartAsync(address);
        var before = await there.Carrier.NowAsync(Day, default);
        await here.CommitAsync(new ChangedFacts { People = { 7, 8 }, Accounts = { 3 } });

        var heard = await there.HeardAsync();
        Assert.Equal([3], heard.Accounts);
        Assert.True(heard is { AreCountsElsewhere: true, IsEverything: false });
        Assert.True((await there.Carrier.NowAsync(Day, default)).Version > before.Version);
        await using var db = await there.OpenAsync();
        Assert.Equal([7, 8], (await there.Carrier.SinceAsync(db, before.Version, default))!.People.Order());
        Assert.Empty((await there.Carrier.SinceAsync(db, (await there.Carrier.NowAsync(Day, default)).Version, default))!.People);
    }

    [Fact]
    public async Task Facts_OfWhatIsRolledBack_AreHeardByNobody()
    {
        var address = await postgres.CreateAsync();
        await using var here = await Node.StartAsync(address);
        await using var there = await Node.StartAsync(address);
        var before = await there.Carrier.NowAsync(Day, default);
        await here.CommitAsync(new ChangedFacts { Accounts = { 1 }, People = { 1 } }, keeps: false);
        await here.CommitAsync(new ChangedFacts { Accounts = { 2 } });

        Assert.Equal([2], (await there.HeardAsync()).Accounts);
        Assert.Equal(before, await there.Carrier.NowAsync(Day, default));
    }

    [Fact]
    public async Task OwnNotice_IsNotHeard()
    {
        var address = await postgres.CreateAsync();
        await using var here = await Node.StartAsync(address);
        await using var there = await Node.StartAsync(address);
        await here.CommitAsync(new ChangedFacts { Accounts = { 1 } });
        await there.CommitAsync(new ChangedFacts { Accounts = { 2 } });

        Assert.Equal([2], (await here.HeardAsync()).Accounts);
    }

    [Fact]
    public async Task Notice_TooLongForPostgres_SaysEverything()
    {
        var address = await postgres.CreateAsync();
        await using var here = await Node.StartAsync(address);
        await using var there = await Node.StartAsync(address);
        var many = new ChangedFacts();
        many.Accounts.UnionWith(Enumerable.Range(100_000, 3_000));
        await here.CommitAsync(many);

        Assert.True((await there.HeardAsync()).IsEverything);
    }

    [Fact]
    public async Task Changes_OfMorePeopleThanAreWorthListing_AreCountedAnew()
    {
        var address = await postgres.CreateAsync();
        await using var node = await Node.StartAsync(address);
        var before = await node.Carrier.NowAsync(Day, default);
        var many = new ChangedFacts();
        many.People.UnionWith(Enumerable.Range(1, 5_000));
        await node.CommitAsync(many);

        await using var db = await node.OpenAsync();
        Assert.Null(await node.Carrier.SinceAsync(db, before.Version, default));
    }

    [Fact]
    public async Task Changes_PastTheActs_AreCountedAnewByEverybody()
    {
        var address = await postgres.CreateAsync();
        await using var node = await Node.StartAsync(address);
        var before = await node.Carrier.NowAsync(Day, default);
        await node.Carrier.SkipAsync(default);

        await using var db = await node.OpenAsync();
        Assert.Null(await node.Carrier.SinceAsync(db, before.Version, default));
        var now = await node.Carrier.NowAsync(Day, default);
        Assert.True(now.Version > before.Version);
        Assert.NotNull(await node.Carrier.SinceAsync(db, now.Version, default));
    }

    [Fact]
    public async Task Day_TurnedByOneProcess_IsTurnedForAllAndOnlyOnce()
    {
        var address = await postgres.CreateAsync();
        await using var here = await Node.StartAsync(address);
        await using var there = await Node.StartAsync(address);
        var next = Day.AddDays(1);
        var turned = await here.Carrier.NowAsync(next, default);

        Assert.Equal(next, turned.On);
        Assert.Equal(turned, await there.Carrier.NowAsync(Day, default));
        Assert.Equal(turned, await there.Carrier.NowAsync(next, default));
    }

    [Fact]
    public async Task Versions_OfCommitsAtTheSameMoment_AreAllDifferentAndNoneIsMissed()
    {
        var address = await postgres.CreateAsync();
        await using var here = await Node.StartAsync(address);
        await using var there = await Node.StartAsync(address);
        var before = await here.Carrier.NowAsync(Day, default);
        await Task.WhenAll(Enumerable.Range(1, 100).Select(i => (i % 2 == 0 ? here : there).CommitAsync(new ChangedFacts { People = { i } })));

        await using var db = await here.OpenAsync();
        Assert.Equal(Enumerable.Range(1, 100), (await here.Carrier.SinceAsync(db, before.Version, default))!.People.Order());
        Assert.Equal(before.Version + 100, (await here.Carrier.NowAsync(Day, default)).Version);
    }

    private static readonly DateOnly Day = new(2024, 2, 29);

    /// <summary>What one process has of this.</summary>
    private sealed class Node : IAsyncDisposable
    {
        private readonly string _address;
        private readonly CancellationTokenSource _stop = new();
        private readonly Channel<ChangedFacts> _heard = Channel.CreateUnbounded<ChangedFacts>();
        private readonly NoticeListener _listener;
        private readonly CommittedChanges _changes;
        private readonly Task _running;

        private Node(string address)
        {
            _address = address;
            var own = new PostgresAddress(address);
            Carrier = new PostgresCarrier(own);
            _changes = new CommittedChanges(Carrier);
            _changes.Committed += facts => _heard.Writer.TryWrite(facts);
            _listener = new NoticeListener(own, Carrier, _changes, new BusinessCalendar(new TestTime(Day)));
            _running = _listener.RunAsync(_stop.Token);
        }

        public PostgresCarrier Carrier { get; }

        public static async Task<Node> StartAsync(string address)
        {
            var node = new Node(address);
            // The first that is heard: whatever there was before.
            Assert.True((await node.HeardAsync(beginnings: true)).IsEverything);
            Assert.True(node._listener.IsHearing);
            return node;
        }

        // Another node's beginning turns the day and so wakes the others.
        public async Task<ChangedFacts> HeardAsync(bool beginnings = false)
        {
            using var limit = new CancellationTokenSource(Patience);
            while (true)
                if (await _heard.Reader.ReadAsync(limit.Token) is var facts && (beginnings || facts.TouchesRights))
                    return facts;
        }

        public async Task<LeYeDb> OpenAsync()
        {
            var db = new LeYeDb(new DbContextOptionsBuilder<LeYeDb>().UseNpgsql(_address).Options);
            await db.Database.OpenConnectionAsync();
            return db;
        }

        public async Task CommitAsync(ChangedFacts facts, bool keeps = true)
        {
            await using var db = await OpenAsync();
            await using var transaction = await db.Database.BeginTransactionAsync();
            await _changes.PutAsync(db, facts, default);
            if (keeps)
                await transaction.CommitAsync();
        }

        public async ValueTask DisposeAsync()
        {
            await _stop.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _running);
            _stop.Dispose();
        }
    }
}
