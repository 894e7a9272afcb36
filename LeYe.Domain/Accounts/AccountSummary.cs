namespace LeYe.Domain.Accounts;

/// <summary>A row of the list of accounts.</summary>
public sealed record AccountSummary(int Id, string UserName, string DisplayName, RoleName Role, int? BaseId, string? BaseName, bool IsDisabled, DateTime? LockedUntilAt)
{
    /// <summary>First and last day of its rights; null: no limit.</summary>
    public DateOnly? FromOn { get; init; }

    public DateOnly? UntilOn { get; init; }

    /// <summary>False until its owner has used the one-time code.</summary>
    public bool HasPassword { get; init; }
}
