namespace LeYe.Domain.Importing;

/// <summary>A certificate on record, as far as rows are compared with it.</summary>
/// <param name="NumberHash">In hexadecimal.</param>
internal sealed record KnownCertificate(int Id, int PersonId, string NumberHash, DateOnly ValidFromOn, DateOnly? ValidToOn);
