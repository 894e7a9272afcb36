using LeYe.Domain.Accounts;
using LeYe.Domain.Auditing;
using LeYe.Domain.Common;
using LeYe.Domain.Reporting;
using LeYe.Domain.Reporting.Snapshots;

namespace LeYe.Portal.Features.Reports;

/// <summary>
/// Builds reports for readers. Who asks for the same report while it is being built waits for that one instead of starting another;
/// nothing is kept afterwards. The number of the latest act is part of what makes two reports the same, so nobody is given a
/// report that was begun before their own last save.
/// </summary>
public sealed class ReportDesk(AnnualReportBuilder builder, SnapshotQueries snapshots, AuditQueries audit)
{
    private readonly SingleFlight<(int Year, DateOnly Cutoff, long LastAct), AnnualReport> _building = new();

    /// <exception cref="NotAllowedException">The actor may not see the report.</exception>
    /// <exception cref="RuleBrokenException">A <see cref="ReportRules"/> rule.</exception>
    public async Task<AnnualReport> BuildAsync(Actor actor, int year, DateOnly cutoff, CancellationToken cancel)
    {
        actor.Demand(Right.ViewReport);
        if (!actor.Scope.IsAll)
            throw new NotAllowedException(Right.ViewReport);
        var key = (year, cutoff, await audit.LastIdAsync(cancel));
        return await _building.RunAsync(key, () => ReadAsync(year, cutoff), cancel);
    }

    // What is final is read as it was stored, whatever the records say today.
    private async Task<AnnualReport> ReadAsync(int year, DateOnly cutoff) =>
        await snapshots.FindAsync(Actor.Program, year, cutoff, CancellationToken.None) ?? await builder.BuildAsync(Actor.Program, year, cutoff, CancellationToken.None);

    /// <summary>
    /// The report a page shows; null after a refusal, which then stands in the choice's form, and the answer is 422.
    /// </summary>
    public async Task<AnnualReport?> ReadAsync(HttpContext http, Actor actor, ReportChoice choice)
    {
        try
        {
            if (choice.IsReadable)
                return await BuildAsync(actor, choice.Year, choice.Cutoff, http.RequestAborted);
        }
        catch (RuleBrokenException broken)
        {
            choice.Refuse(broken);
        }
        http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return null;
    }
}
