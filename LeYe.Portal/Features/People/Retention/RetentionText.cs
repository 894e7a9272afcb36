using LeYe.Domain.Retention;
using LeYe.Portal.Components;
using LeYe.Portal.Features.Shared;

namespace LeYe.Portal.Features.People.Retention;

/// <summary>The words of the pages about terms and removals, from RetentionText.resx.</summary>
internal static class RetentionText
{
    public static readonly Words Words = new(typeof(RetentionText));

    public static string Holds(IReadOnlyList<RetentionHold> holds) =>
        holds.Count == 0 ? Words["MayBeRemoved"] : string.Join(SharedText.Words["Join"], holds.Select(TermText.Of));

    /// <summary>What was taken away, part by part.</summary>
    public static string Removed(IEnumerable<RemovalCount> counts) =>
        string.Join(SharedText.Words["Join"], counts.Where(c => !c.IsKept).Select(c => Words.Format("Part", TermText.Of(c.Part), c.Count)));
}
