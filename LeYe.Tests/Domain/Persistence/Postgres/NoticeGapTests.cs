using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using LeYe.Domain.Persistence.Postgres;
using LeYe.Tests.Support;

namespace LeYe.Tests.Domain.Persistence.Postgres;

/// <summary>A process that loses its database says so, connects again by itself, and then looks at everything anew.</summary>
public sealed class NoticeGapTests
{
    [Fact]
    public async Task Listener_WhoseServerFellAndRose_SaysBothOnceAndTellsEverything()
    {
        await using var server = await PrivatePostgres.StartAsync();
        await NodesSetup.MakeTablesAsync(server.ConnectionString, default);
        var own = new PostgresAddress(server.ConnectionString);
        var carrier = new PostgresCarrier(own);
        var changes = new CommittedChanges(carrier);
        var listener = new NoticeListener(own, carrier, changes, new BusinessCalendar(TimeProvider.System));
        var turns = System.Threading.Channels.Channel.CreateUnbounded<bool>();
        var everything = 0;
        listener.Turned += fault => turns.Writer.TryWrite(fault is null);
        changes.Committed += facts => everything += facts.IsEverything ? 1 : 0;
        using var stop = new CancellationTokenSource();
        var running = listener.RunAsync(stop.Token);
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(90));
        Assert.True(await turns.Reader.ReadAsync(limit.Token));

        await server.StopServerAsync();
        Assert.False(await turns.Reader.ReadAsync(limit.Token));
        Assert.False(listener.IsHearing);
        await server.StartServerAsync();

        Assert.True(await turns.Reader.ReadAsync(limit.Token));
        Assert.True(listener.IsHearing);
        Assert.False(turns.Reader.TryRead(out _));
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
        // At the beginning, when it was lost, and when it was back.
        Assert.Equal(3, everything);
    }
}
