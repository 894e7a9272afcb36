using LeYe.Domain.Placements;

namespace LeYe.Portal.Live;

/// <summary>Live headcounts: the hub and what feeds it.</summary>
public static class LiveSetup
{
    public static void AddLive(this IServiceCollection services)
    {
        services.AddSignalR(o =>
        {
            o.MaximumReceiveMessageSize = 4 * 1024;
            o.EnableDetailedErrors = false;
        });
        services.AddSingleton<LiveConnections>();
        services.AddHostedService<LiveGuard>();
        services.AddSingleton<HeadcountNotifier>();
        services.AddSingleton<IPlacementEvents>(s => s.GetRequiredService<HeadcountNotifier>());
        services.AddHostedService(s => s.GetRequiredService<HeadcountNotifier>());
    }

    public static void MapLive(this IEndpointRouteBuilder routes) => routes.MapHub<HeadcountHub>("/live/headcount");
}
