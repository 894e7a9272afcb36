using LeYe.Domain.Accounts;
using LeYe.Domain.Placements;
using LeYe.Portal.Security;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace LeYe.Portal.Live;

/// <summary>Live headcounts: the hubs, what feeds them, and the same numbers by a plain GET where WebSockets do not get through.</summary>
public static class LiveSetup
{
    private const string People = "/live/headcount";
    private const string Boards = "/live/board";

    public static void AddLive(this IServiceCollection services)
    {
        services.AddSignalR(o =>
        {
            o.MaximumReceiveMessageSize = 4 * 1024;
            o.EnableDetailedErrors = false;
        });
        services.RemoveAll<IHubProtocol>();
        services.AddSingleton<IHubProtocol>(s => new StrictHubProtocol(new JsonHubProtocol(s.GetRequiredService<IOptions<JsonHubProtocolOptions>>())));
        services.AddSingleton<LiveConnections>();
        services.AddSingleton<LiveMessages>();
        services.AddSingleton<BoardPass>();
        services.AddHostedService<LiveGuard>();
        services.AddHostedService<NoticeHearing>();
        services.AddSingleton<HeadcountNotifier>();
        services.AddSingleton<IPlacementEvents>(s => s.GetRequiredService<HeadcountNotifier>());
        services.AddHostedService(s => s.GetRequiredService<HeadcountNotifier>());
    }

    public static void MapLive(this IEndpointRouteBuilder routes)
    {
        routes.MapHub<HeadcountHub>(People, Limit).WithMetadata(new ByItselfAttribute());
        routes.MapHub<BoardHub>(Boards, Limit);
        routes.MapGet(People + "/now", async (HttpContext http, CurrentActor actor, LiveMessages messages) =>
            LiveView.Asked(actor.Value, http.Request.Query) is { } view ? await AnswerAsync(http, messages, view) : Results.NotFound())
            .RequireAuthorization(new RequiresRightAttribute(Right.ViewHeadcount)).WithMetadata(new ByItselfAttribute());
        routes.MapGet(Boards + "/now", async (HttpContext http, BoardPass pass, LiveMessages messages) =>
            await pass.ReadAsync(http, http.RequestAborted) is { } board
                ? await AnswerAsync(http, messages, LiveView.OfBoard(board.BaseId))
                : Results.StatusCode(StatusCodes.Status410Gone)).AllowAnonymous();
    }

    private static async Task<IResult> AnswerAsync(HttpContext http, LiveMessages messages, LiveView view)
    {
        http.Response.Headers.CacheControl = "no-store";
        return Results.Json(await messages.CurrentAsync(view, http.RequestAborted));
    }

    // Small buffers: a message is a few hundred bytes, and a thousand browsers listen.
    private static void Limit(Microsoft.AspNetCore.Http.Connections.HttpConnectionDispatcherOptions options)
    {
        options.Transports = Microsoft.AspNetCore.Http.Connections.HttpTransportType.WebSockets;
        options.ApplicationMaxBufferSize = 8 * 1024;
        options.TransportMaxBufferSize = 32 * 1024;
    }
}
