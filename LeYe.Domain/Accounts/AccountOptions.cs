namespace LeYe.Domain.Accounts;

/// <summary>What an administrator decides about an account.</summary>
public sealed record AccountOptions
{
    public required string DisplayName { get; init; }

    public required RoleName Role { get; init; }

    /// <summary>The base of a base role; null for the headquarters.</summary>
    public int? BaseId { get; init; }

    /// <summary>First day of the rights; null: at once.</summary>
    public DateOnly? FromOn { get; init; }

    /// <summary>Last day of the rights; null: open.</summary>
    public DateOnly? UntilOn { get; init; }

    public bool IsDisabled { get; init; }
}
