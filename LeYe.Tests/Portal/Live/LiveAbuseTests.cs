using LeYe.Domain.Accounts;
using LeYe.Tests.Portal.Features.Headcount;
using LeYe.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LeYe.Tests.Portal.Live;

/// <summary>Who sends what no page of ours sends is cut off, and it is logged without what was sent.</summary>
public sealed class LiveAbuseTests(HeadcountFixture portal) : IClassFixture<HeadcountFixture>
{
    [Theory]
    [InlineData("""{"type":1,"invocationId":"2","target":"Secret-123","arguments":[]}""")]
    [InlineData("""{"type":1,"target":"Current","arguments":[]}""")]
    [InlineData("""{"type":1,"invocationId":"2","target":"Current","arguments":["x"]}""")]
    [InlineData("""{"type":4,"invocationId":"2","target":"Current","arguments":[]}""")]
    [InlineData("not json")]
    public async Task Message_ThatNoPageSends_ClosesTheConnectionAndIsLogged(string message)
    {
        var log = Listen();
        using var listener = await ConnectAsync();
        await listener.SendAsync(message);

        Assert.Null(await listener.ToldAsync());
        await LoggedAsync(log);
        Assert.DoesNotContain(log, l => l.Contains("Secret-123", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Message_ThatIsTooLong_ClosesTheConnectionAndIsLogged()
    {
        var log = Listen();
        using var listener = await ConnectAsync();
        await listener.SendAsync("{\"type\":6,\"x\":\"" + new string('x', 16 * 1024) + "\"}");

        Assert.Null(await listener.ToldAsync());
        await LoggedAsync(log);
    }

    [Fact]
    public async Task Calls_ThatComeTooOften_CloseTheConnectionAndAreLogged()
    {
        var log = Listen();
        using var listener = await ConnectAsync();
        for (var i = 0; i < 20; i++)
            await listener.SendAsync($$"""{"type":1,"invocationId":"{{i + 10}}","target":"Current","arguments":[]}""");

        Assert.Null(await listener.ToldAsync());
        await LoggedAsync(log);
    }

    [Fact]
    public async Task Poll_AnswersTheSameAsTheHub()
    {
        var client = await portal.SignedInAsync(RoleName.Operator);
        using var listener = await LiveListener.ConnectAsync(portal, client);
        var answer = await client.RawAsync("/live/headcount/now");

        Assert.Equal((await listener.WholeAsync()).GetRawText(), await answer.Content.ReadAsStringAsync());
        Assert.True(answer.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task Poll_DoesNotMoveTheEndOfTheSignIn()
    {
        var client = await portal.FreshAsync(RoleName.Foundation);
        portal.Time.Advance(TimeSpan.FromMinutes(5));
        Assert.False((await client.RawAsync("/live/headcount/now")).Headers.Contains("Set-Cookie"));
        Assert.True((await client.RawAsync("/headcount")).Headers.Contains("Set-Cookie"));
    }

    private async Task<LiveListener> ConnectAsync() => await LiveListener.ConnectAsync(portal, await portal.SignedInAsync(RoleName.Operator));

    private List<string> Listen()
    {
        var log = new Lines();
        portal.Services.GetRequiredService<ILoggerFactory>().AddProvider(log);
        return log.Seen;
    }

    private static async Task LoggedAsync(List<string> log)
    {
        for (var i = 0; i < 50 && !Any(); i++)
            await Task.Delay(100);
        Assert.True(Any());

        bool Any()
        {
            lock (log)
                return log.Exists(l => l.Contains("was closed", StringComparison.Ordinal));
        }
    }

    private sealed class Lines : ILoggerProvider, ILogger
    {
        public List<string> Seen { get; } = [];

        public ILogger CreateLogger(string categoryName) => categoryName.StartsWith("LeYe.Portal.Live", StringComparison.Ordinal) ? this : Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            lock (Seen)
                Seen.Add(formatter(state, exception));
        }

        public void Dispose() { }
    }
}
