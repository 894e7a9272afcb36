using System.Globalization;
using LeYe.Domain.Importing;
using LeYe.Portal.Components.Layout;
using LeYe.Portal.Features.Accounts;
using LeYe.Portal.Features.Audit;
using LeYe.Portal.Features.Importing;
using LeYe.Portal.Features.Income.Month;
using LeYe.Portal.Features.People.OwnFile;
using LeYe.Portal.Features.People.Records;
using LeYe.Portal.Features.People.Register;
using LeYe.Portal.Features.People.Retention;
using LeYe.Portal.Features.Placements.Record;
using LeYe.Portal.Features.Presence;
using LeYe.Portal.Features.Reports;
using LeYe.Portal.Features.Shared;
using LeYe.Portal.Features.Shell;
using LeYe.Portal.Features.Statistics;
using LeYe.Portal.Features.Training.Register;
using LeYe.Portal.Features.Training.Sheets;
using LeYe.Portal.Security;

namespace LeYe.Portal.Setup;

/// <summary>The pages and what stands around them.</summary>
public static class PagesSetup
{
    public static void AddPages(this IServiceCollection services)
    {
        services.AddSingleton<FirstSignIn>();
        services.AddSingleton<DemonstrationMarker>();
        services.AddScoped<SignInDesk>();
        services.AddScoped<SecondFactorDesk>();
        services.AddScoped<IShellModel, PortalShell>();
        services.AddSingleton<ReportDesk>();
        services.AddSingleton<ReportDownloads>();
        services.AddSingleton<SheetDownload>();
        services.AddScoped<SubmitAhead>();
        services.AddSingleton<OnceFiles>();
        services.AddScoped<PersonQuestions>();
        services.AddScoped<RecordForm>();
        services.AddSingleton<DeskEntry>();
        services.AddSingleton<ReportCopies>();
        services.AddSingleton<IImportWords, ImportWords>();
        services.AddSingleton<ImportDesk>();
        services.AddHostedService<ImportExpiry>();
        services.AddHostedService<AuditAnchoring>();
        services.AddHostedService<RemovalCleaning>();
        services.AddKit();
    }

    public static void MapPages(this IEndpointRouteBuilder routes)
    {
        routes.MapKit();
        routes.MapRegisterDrafts();
        routes.MapFileDownloads();
        routes.MapOwnFiles();
        routes.MapLastChanges();
        routes.MapIncomeRows();
        routes.MapOnceFiles();
        ReportDownloads.Map(routes);
        SheetDownload.Map(routes);
        StatisticsDownloads.Map(routes);
        ReportDownloads.MapEditions(routes);
        ReportCopies.Map(routes);
        ImportDownloads.Map(routes);
        routes.MapPasskeys();
        routes.MapPost(AccountLinks.SignOut, async (HttpContext http, SignInDesk desk) =>
        {
            // Somebody else's page must not sign anybody out; without a sign-in there is nothing to end.
            if (http.User.Identity?.IsAuthenticated == true && http.Features.Get<Microsoft.AspNetCore.Antiforgery.IAntiforgeryValidationFeature>() is not { IsValid: true })
                return Results.BadRequest();
            await desk.SignOutAsync(http);
            return Results.LocalRedirect(AccountLinks.SignedOut);
        }).AllowAnonymous().WithMetadata(new Microsoft.AspNetCore.Antiforgery.RequireAntiforgeryTokenAttribute());
        routes.MapGet(AccountLinks.ExtendSession, (HttpContext http, IShellModel shell) =>
        {
            http.Response.Headers.CacheControl = "no-store";
            http.Response.Headers[AccountLinks.SecondsHeader] = (shell.Session?.Seconds ?? 0).ToString(CultureInfo.InvariantCulture);
            return Results.NoContent();
        });
    }
}
