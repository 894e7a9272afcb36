namespace LeYe.Domain.Presence;

/// <summary>Somebody whom an entry at the desk can mean.</summary>
public sealed record PresenceCandidate(int PersonId, string PersonName, string Post);
