using LeYe.Domain.Accounts;
using LeYe.Domain.Bases;
using LeYe.Domain.Headcount;
using LeYe.Domain.Reporting.Suppression;
using LeYe.Portal.Live;

namespace LeYe.Portal.Features.Headcount;

/// <summary>The numbers of the page as its reader may see them: counted from plain rows, by the same definition as live and in the report.</summary>
internal sealed class HeadcountSheet
{
    private HeadcountSheet(IReadOnlyList<HeadcountLine> lines, IReadOnlyDictionary<string, object> total) => (Lines, Total) = (lines, total);

    /// <summary>Most people first; then those without a number, and last the suspended ones.</summary>
    public IReadOnlyList<HeadcountLine> Lines { get; }

    /// <summary>The sum over the lines; every person stands at one base.</summary>
    public IReadOnlyDictionary<string, object> Total { get; }

    public static HeadcountSheet Of(Actor actor, IReadOnlyList<BaseSummary> bases, HeadcountAt at, IReadOnlyDictionary<int, int> training, IReadOnlyDictionary<int, int> presence, HeadcountDays days)
    {
        var counts = bases.ToDictionary(b => b.Key, b => LiveCount.Of(at.Of(b.Id), training.GetValueOrDefault(b.Id), presence.GetValueOrDefault(b.Id)));
        var shown = LiveView.Of(actor).IsExact ? Exact(counts) : PublicHeadcount.Of(counts, LiveMessages.Total);
        var lines = bases.Select(b => new HeadcountLine(b, shown[b.Key], counts[b.Key] == LiveCount.None, days.Since.TryGetValue(b.Id, out var since) ? since : null))
            .OrderBy(l => l.IsSuspended).ThenBy(l => l.IsUnregistered).ThenByDescending(l => l.Drawn("headcount")).ThenBy(l => l.Base.FoundedOn);
        return new HeadcountSheet([.. lines], shown[LiveMessages.Total]);
    }

    private static Dictionary<string, IReadOnlyDictionary<string, object>> Exact(Dictionary<string, LiveCount> counts) => counts
        .Append(new(LiveMessages.Total, counts.Values.Aggregate(LiveCount.None, (sum, each) => sum.Plus(each))))
        .ToDictionary(c => c.Key, c => (IReadOnlyDictionary<string, object>)c.Value.Metrics().ToDictionary(m => m.Key, m => (object)m.Value));
}
