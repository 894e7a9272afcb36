using System.Collections.Concurrent;
using LeYe.Domain.Accounts;
using LeYe.Domain.Auditing;
using LeYe.Domain.Common;
using LeYe.Domain.Reporting;

namespace LeYe.Portal.Features.Reports;

/// <summary>
/// Builds reports for readers. Who asks for the same report while it is being built waits for that one instead of starting another;
/// nothing is kept afterwards. The number of the latest act is part of what makes two reports the same, so nobody is given a
/// report that was begun before their own last save.
/// </summary>
public sealed class ReportDesk(AnnualReportBuilder builder, AuditQueries audit)
{
    private readonly ConcurrentDictionary<(int Year, DateOnly Cutoff, long LastAct), Lazy<Task<AnnualReport>>> _building = new();

    /// <summary>How many builds were begun.</summary>
    public int Begun => _begun;

    private int _begun;

    /// <exception cref="NotAllowedException">The actor may not see the report.</exception>
    /// <exception cref="RuleBrokenException">A <see cref="ReportRules"/> rule.</exception>
    public async Task<AnnualReport> BuildAsync(Actor actor, int year, DateOnly cutoff, CancellationToken cancel)
    {
        actor.Demand(Right.ViewReport);
        if (!actor.Scope.IsAll)
            throw new NotAllowedException(Right.ViewReport);
        var key = (year, cutoff, await audit.LastIdAsync(cancel));
        var building = _building.GetOrAdd(key, k => new Lazy<Task<AnnualReport>>(() => RunAsync(k)));
        return await building.Value.WaitAsync(cancel);
    }

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

    // Not the reader's token: others may wait for the same report when one of them leaves.
    private async Task<AnnualReport> RunAsync((int Year, DateOnly Cutoff, long LastAct) key)
    {
        Interlocked.Increment(ref _begun);
        try
        {
            return await Task.Run(() => builder.BuildAsync(Actor.Program, key.Year, key.Cutoff, CancellationToken.None));
        }
        finally
        {
            _building.TryRemove(key, out _);
        }
    }
}
