using LeYe.Domain.Auditing;

namespace LeYe.Portal.Features.Audit;

/// <summary>Drops an anchor of the audit every ten minutes and at the end of the program.</summary>
internal sealed class AuditAnchoring(AuditAnchorService anchors, TimeProvider time, ILogger<AuditAnchoring> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(10);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await AnchorAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
            await AnchorAsync(stoppingToken);
    }

    private async Task AnchorAsync(CancellationToken stop)
    {
        try
        {
            await anchors.AnchorAsync(stop);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // A full disk or a busy database must not end the program; the next turn tries again.
            log.LogWarning("No anchor of the audit: {Type}", fault.GetType().Name);
        }
    }
}
