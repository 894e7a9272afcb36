namespace LeYe.Domain.Headcount;

/// <summary>
/// A wall display (大屏) in the hall of a base that may show this base's live numbers and nothing else, for as long as nobody revokes
/// it. It is no sign-in: it opens no page but its own.
/// </summary>
public sealed class BoardDevice
{
    public int Id { get; init; }

    public required int BaseId { get; init; }

    /// <summary>Where it hangs, in the words of who issued it.</summary>
    public required string Name { get; init; }

    /// <summary>SHA-256 of the key in the display's sealed cookie, as hexadecimal digits. The key itself is kept nowhere else.</summary>
    public required string KeyHash { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime IssuedAt { get; init; }

    public required string IssuedBy { get; init; }

    /// <summary>UTC; null while it holds.</summary>
    public DateTime? RevokedAt { get; internal set; }
}
