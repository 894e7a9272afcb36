namespace LeYe.Domain.Accounts;

/// <summary>A sign-in of an account in one browser, from its beginning to its end.</summary>
public sealed class AccountSignIn
{
    public int Id { get; init; }

    public required int AccountId { get; init; }

    /// <summary>What the browser's sealed cookie names it by.</summary>
    public required Guid Key { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime StartedAt { get; init; }

    /// <summary>UTC; may lag behind by <see cref="SignInService.SeenEvery"/>.</summary>
    public required DateTime LastSeenAt { get; set; }

    /// <summary>The network address that it began at.</summary>
    public string? Origin { get; init; }

    /// <summary>Browser and system as they name themselves: "Edge · Windows"; null when they do not.</summary>
    public string? Device { get; init; }

    /// <summary>UTC; null while it holds, or until its time is over.</summary>
    public DateTime? EndedAt { get; set; }
}
