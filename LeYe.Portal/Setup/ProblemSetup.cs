using LeYe.Domain.Accounts;
using LeYe.Domain.Auditing;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using LeYe.Portal.Features.Problems;
using LeYe.Portal.Security;
using Microsoft.AspNetCore.Diagnostics;

namespace LeYe.Portal.Setup;

/// <summary>Every refusal has a status of its own and a Chinese page with a way on; nobody sees a stack trace or an empty page.</summary>
public static class ProblemSetup
{
    public static void UseProblemPages(this WebApplication app)
    {
        app.UseStatusCodePages(ShowProblemAsync);
        app.Use(TurnIntoStatusAsync);
        // Explicit, so that showing a problem page finds its route again.
        app.UseRouting();
    }

    private static async Task ShowProblemAsync(StatusCodeContext context)
    {
        var http = context.HttpContext;
        if (http.Request.Path.StartsWithSegments("/live") || http.Request.Path.StartsWithSegments("/health"))
            return;
        var (path, query, method) = (http.Request.Path, http.Request.QueryString, http.Request.Method);
        // A refused POST shows its problem as a page, not as another POST.
        http.Request.Method = HttpMethods.Get;
        http.Request.Path = "/problem/" + http.Response.StatusCode.ToString(System.Globalization.CultureInfo.InvariantCulture);
        http.Request.QueryString = QueryString.Empty;
        // A page that refused by its own status already set this; the framework adds it again and would fault.
        http.Response.Headers.Remove("blazor-enhanced-nav");
        http.SetEndpoint(null);
        http.Request.RouteValues.Clear();
        // Tells the framework that this page is the answer to a refusal and must be rendered with its status.
        http.Features.Set<IStatusCodeReExecuteFeature>(new StatusCodeReExecuteFeature
        {
            OriginalPathBase = http.Request.PathBase, OriginalPath = path, OriginalQueryString = query.Value,
        });
        var services = http.RequestServices;
        // The refused page has used up its scope: components cannot be rendered twice in one.
        await using var scope = services.CreateAsyncScope();
        http.RequestServices = scope.ServiceProvider;
        try
        {
            await context.Next(http);
        }
        finally
        {
            http.RequestServices = services;
            (http.Request.Path, http.Request.QueryString, http.Request.Method) = (path, query, method);
        }
    }

    private static async Task TurnIntoStatusAsync(HttpContext http, RequestDelegate next)
    {
        try
        {
            await next(http);
            await NoteRefusalAsync(http);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // The reader has gone; there is nobody to answer.
        }
        catch (Exception fault) when (!http.Response.HasStarted)
        {
            http.Response.Clear();
            http.Response.StatusCode = StatusOf(fault);
            if (http.Response.StatusCode == StatusCodes.Status503ServiceUnavailable)
                await KeepUnsentAsync(http, fault);
            if (http.Response.StatusCode == StatusCodes.Status500InternalServerError)
                Log(http, fault);
            await NoteRefusalAsync(http);
        }
    }

    // Who is signed in and asks for what they may not see leaves a trace; a visitor's or a mistyped address does not.
    private static async Task NoteRefusalAsync(HttpContext http)
    {
        var status = http.Response.StatusCode;
        if (status is not (StatusCodes.Status403Forbidden or StatusCodes.Status404NotFound) || http.Features.Get<IStatusCodeReExecuteFeature>() is not null || http.GetEndpoint() is not RouteEndpoint endpoint || CurrentActor.Of(http) is not { } actor)
            return;
        var record = http.Request.RouteValues.Values.Select(v => int.TryParse(v?.ToString(), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var id) ? id : 0).FirstOrDefault(id => id > 0);
        await http.RequestServices.GetRequiredService<RefusalNoteService>().NoteAsync(
            actor, $"{http.Request.Method} {endpoint.RoutePattern.RawText}", record, status == StatusCodes.Status403Forbidden, CancellationToken.None);
    }

    private static int StatusOf(Exception fault) => fault switch
    {
        RecordMissingException => StatusCodes.Status404NotFound,
        NotAllowedException => StatusCodes.Status403Forbidden,
        StaleRecordException => StatusCodes.Status409Conflict,
        RuleBrokenException => StatusCodes.Status422UnprocessableEntity,
        _ when StorageFaults.IsYearLocked(fault) => StatusCodes.Status422UnprocessableEntity,
        _ when StorageFaults.IsAway(fault) => StatusCodes.Status503ServiceUnavailable,
        BadHttpRequestException bad => bad.StatusCode,
        // What was sent is no form: it holds a NUL, or more than a form may.
        InvalidDataException => StatusCodes.Status400BadRequest,
        _ => StatusCodes.Status500InternalServerError,
    };

    private static async Task KeepUnsentAsync(HttpContext http, Exception fault)
    {
        Logger(http).LogWarning("The database is away: {Type} in {Endpoint}", fault.GetBaseException().GetType().Name, http.GetEndpoint()?.DisplayName);
        http.Response.Headers.RetryAfter = "5";
        await UnsentForm.KeepAsync(http);
    }

    private static ILogger Logger(HttpContext http) => http.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("LeYe.Portal.Problem");

    private static void Log(HttpContext http, Exception fault) =>
        Logger(http).LogError(
            "Unhandled {Type} in {Endpoint}{NewLine}{Trace}", fault.GetType().FullName, http.GetEndpoint()?.DisplayName, Environment.NewLine, fault.StackTrace);
}
