using LeYe.Domain.Training;
using LeYe.Portal.Features.Shared;

namespace LeYe.Portal.Features.Training;

/// <summary>How a session differs from its plan, in words: 停课, 原定 …, … 代课.</summary>
internal static class SessionShown
{
    public static bool IsChanged(SessionSummary session) => session.IsCancelled || session.MovedFromOn is not null || session.Substitute is not null;

    public static string Changes(SessionSummary session)
    {
        var words = TrainingText.Words;
        if (session.IsCancelled)
            return words.Format("SessionCancelledShown", Shown.Text(session.ChangeReason));
        List<string> changes = [];
        if (session.MovedFromOn is { } first)
            changes.Add(words.Format("SessionMovedShown", Shown.Date(first), Shown.Text(session.ChangeReason)));
        if (session.Substitute is { } substitute)
            changes.Add(words.Format("SessionSubstituteShown", substitute, Shown.Text(session.ChangeReason)));
        return changes.Count == 0 ? words["SessionAsPlanned"] : string.Join(words["Comma"], changes);
    }
}
