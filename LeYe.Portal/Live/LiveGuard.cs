namespace LeYe.Portal.Live;

/// <summary>Looks every few seconds whether the open connections may still listen.</summary>
public sealed class LiveGuard(LiveConnections connections, ILogger<LiveGuard> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await connections.RecheckAsync(stoppingToken);
            }
            catch (Exception fault) when (fault is System.Data.Common.DbException or InvalidOperationException)
            {
                log.LogWarning("Live connections could not be checked: {Type}", fault.GetType().Name);
            }
        }
    }
}
