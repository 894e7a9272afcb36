namespace LeYe.Portal.Commands.Backups;

/// <summary>One file of a backup.</summary>
/// <param name="Name">Its place in the data directory, with slashes.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Sha256">64 small hexadecimal digits.</param>
public sealed record BackupFile(string Name, long Size, string Sha256);
