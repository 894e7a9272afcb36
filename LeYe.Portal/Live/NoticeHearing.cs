using LeYe.Domain.Persistence.Postgres;

namespace LeYe.Portal.Live;

/// <summary>Hears what the other processes commit, for as long as the portal runs; says once that it cannot, and once that it can again.</summary>
internal sealed class NoticeHearing(ILogger<NoticeHearing> log, NoticeListener? listener = null) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (listener is null)
            return;
        listener.Turned += Say;
        try
        {
            await listener.RunAsync(stoppingToken);
        }
        finally
        {
            listener.Turned -= Say;
        }
    }

    private void Say(Exception? fault)
    {
        if (fault is not null)
            log.LogWarning("The database is away, connecting again: {Type}", fault.GetBaseException().GetType().Name);
        else
            log.LogInformation("Connected to the database");
    }
}
