using LeYe.Domain.Accounts;
using Microsoft.AspNetCore.SignalR;

namespace LeYe.Portal.Live;

/// <summary>An open live connection, whose it is and what was checked when it opened.</summary>
internal sealed class LiveConnection(HubCallerContext context, LiveView view)
{
    private const int MostCalls = 10;
    private static readonly long Window = 10 * TimeSpan.TicksPerSecond / TimeSpan.TicksPerMillisecond;

    private long _windowFrom = Environment.TickCount64;
    private int _calls;

    public HubCallerContext Context { get; } = context;

    public LiveView View { get; } = view;

    /// <summary>Who is signed in; null for a wall display.</summary>
    public Actor? Actor { get; init; }

    public Guid? SignIn { get; init; }

    /// <summary>The wall display; null for a person.</summary>
    public int? Board { get; init; }

    public DateTimeOffset EndsAt { get; init; } = DateTimeOffset.MaxValue;

    /// <summary>Counts a call; false when there were too many in ten seconds. A browser calls once a reconnection.</summary>
    public bool MayCall()
    {
        var now = Environment.TickCount64;
        if (now - _windowFrom > Window)
            (_windowFrom, _calls) = (now, 0);
        return ++_calls <= MostCalls;
    }
}
