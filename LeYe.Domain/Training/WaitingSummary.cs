namespace LeYe.Domain.Training;

/// <summary>A person who waits for a place.</summary>
public sealed record WaitingSummary(int Id, int PersonId, string PersonName, DateOnly SinceOn);
