using LeYe.Domain.Retention;

namespace LeYe.Portal.Features.People.Retention;

/// <summary>Takes up what a removal left behind that was cut off, soon after a start and then every ten minutes.</summary>
internal sealed class RemovalCleaning(RemovalCleaner cleaner, TimeProvider time, ILogger<RemovalCleaning> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Not while the first pages are being read.
        await Task.Delay(TimeSpan.FromSeconds(20), time, stoppingToken);
        using var tick = new PeriodicTimer(TimeSpan.FromMinutes(10), time);
        do
        {
            try
            {
                await cleaner.FinishAsync(stoppingToken);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                // The next time tries again; a busy or missing database must not end the program.
                log.LogWarning("A removal is not clean yet: {Type}", fault.GetType().Name);
            }
        }
        while (await tick.WaitForNextTickAsync(stoppingToken));
    }
}
