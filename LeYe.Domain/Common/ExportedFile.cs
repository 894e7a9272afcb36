namespace LeYe.Domain.Common;

/// <summary>A file that leaves.</summary>
/// <param name="Bytes">Before it is locked with a password.</param>
/// <param name="LeftOut">How many people were left out: restricted, or without the consent that this kind of recipient needs.</param>
public sealed record ExportedFile(byte[] Bytes, int LeftOut);
