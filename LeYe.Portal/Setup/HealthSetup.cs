using LeYe.Domain.Accounts;
using LeYe.Domain.Persistence;
using LeYe.Domain.Persistence.Postgres;
using LeYe.Portal.Features.Problems;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace LeYe.Portal.Setup;

/// <summary>
/// <c>/health/live</c>: the process answers. <c>/health/ready</c>: it also reaches its database, and hears the other processes where there
/// are any; 503 with a sentence while it does not, so that a balancer sends nobody here.
/// </summary>
public static class HealthSetup
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static void AddPortalHealth(this IServiceCollection services) =>
        services.AddHealthChecks().AddCheck<DatabaseHealth>("database", tags: ["ready"], timeout: Patience);

    public static void MapPortalHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        routes.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = c => c.Tags.Contains("ready"), ResponseWriter = SayAsync }).AllowAnonymous();
    }

    // Without a reason of its own it took too long.
    private static Task SayAsync(HttpContext http, HealthReport report)
    {
        http.Response.ContentType = "text/plain; charset=utf-8";
        var database = report.Entries.Values.Single();
        return http.Response.WriteAsync(ProblemText.Words[database.Status == HealthStatus.Healthy ? "HealthReady" : database.Data.ContainsKey("deaf") ? "HealthDeaf" : "HealthAway"], http.RequestAborted);
    }

    private sealed class DatabaseHealth(AccountService accounts, NoticeListener? listener = null) : IHealthCheck
    {
        private static readonly Dictionary<string, object> Deaf = new() { ["deaf"] = true };

        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            try
            {
                await accounts.AnyAsync(cancellationToken);
                return listener is { IsHearing: false } ? HealthCheckResult.Unhealthy(data: Deaf) : HealthCheckResult.Healthy();
            }
            catch (Exception fault) when (fault is System.Data.Common.DbException || StorageFaults.IsAway(fault))
            {
                return HealthCheckResult.Unhealthy();
            }
        }
    }
}
