namespace LeYe.Portal.Features.Shared;

/// <param name="AccountId">Who made it.</param>
/// <param name="Name">The file's name for the reader.</param>
/// <param name="Until">From then on it is gone, UTC.</param>
public sealed record OnceFile(int AccountId, string Name, byte[] Bytes, DateTimeOffset Until);
