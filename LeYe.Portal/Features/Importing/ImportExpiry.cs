using LeYe.Domain.Importing;

namespace LeYe.Portal.Features.Importing;

/// <summary>Removes what has waited too long, every hour.</summary>
internal sealed class ImportExpiry(ImportService imports, TimeProvider time, ILogger<ImportExpiry> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var hour = new PeriodicTimer(TimeSpan.FromHours(1), time);
        while (await hour.WaitForNextTickAsync(stoppingToken))
            await DropAsync(stoppingToken);
    }

    private async Task DropAsync(CancellationToken stop)
    {
        try
        {
            await imports.DropExpiredAsync(stop);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // The next hour tries again; a busy or missing database must not end the program.
            log.LogWarning("Expired imports stay for another hour: {Type}", fault.GetType().Name);
        }
    }
}
