namespace LeYe.Domain.Persistence;

/// <summary>What a rotation did.</summary>
/// <param name="IsNew">A new key was made; false where a rotation that was cut off was taken up.</param>
/// <param name="KeyName">The key in force.</param>
/// <param name="Values">Values rewritten.</param>
/// <param name="Files">Attachments rewritten.</param>
public sealed record KeyRotation(bool IsNew, string KeyName, int Values, int Files);
