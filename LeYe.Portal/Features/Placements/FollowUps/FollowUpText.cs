using LeYe.Portal.Components;

namespace LeYe.Portal.Features.Placements.FollowUps;

/// <summary>The words of the pages of follow-ups, from FollowUpText.resx.</summary>
internal static class FollowUpText
{
    public static readonly Words Words = new(typeof(FollowUpText));
}
