namespace LeYe.Domain.Placements;

/// <summary>A line of the due list of follow-ups.</summary>
/// <param name="LastHeldOn">Null before the first.</param>
public sealed record FollowUpDue(int PlacementId, int PersonId, string PersonName, int BaseId, string BaseName, string Post, DateOnly StartOn, DateOnly? LastHeldOn, DateOnly DueOn);
