namespace LeYe.Domain.Accounts;

/// <summary>A sign-in account. Passwords are hashed by ASP.NET Core Identity's hasher in the Portal.</summary>
public sealed class Account
{
    public int Id { get; init; }

    public required string UserName { get; set; }

    public required string NormalizedUserName { get; set; }

    public required string DisplayName { get; set; }

    public required RoleName Role { get; set; }

    /// <summary>The base of a base account; null for accounts of the headquarters.</summary>
    public int? BaseId { get; set; }

    public string? PasswordHash { get; set; }

    /// <summary>Changes with every change of password or rights; ends older sign-ins.</summary>
    public required string SecurityStamp { get; set; }

    public int FailedSignIns { get; set; }

    /// <summary>UTC instant until which sign-in is refused.</summary>
    public DateTime? LockedUntilAt { get; set; }

    public bool IsDisabled { get; set; }

    /// <summary>First day of its rights, Asia/Shanghai; null: from the beginning.</summary>
    public DateOnly? FromOn { get; set; }

    /// <summary>Last day of its rights; null: open.</summary>
    public DateOnly? UntilOn { get; set; }

    /// <summary>Hash of the one-time code by which its owner sets a password (<see cref="OneTimeCode"/>).</summary>
    public byte[]? CodeHash { get; set; }

    /// <summary>UTC instant at which the code ends.</summary>
    public DateTime? CodeUntilAt { get; set; }

    /// <summary>The secret shared with the owner's authenticator (RFC 6238, base 32), encrypted; not in force before <see cref="SecondFactorAt"/>.</summary>
    public byte[]? AuthenticatorCipher { get; set; }

    /// <summary>UTC instant since which a password alone does not sign in; null: it does.</summary>
    public DateTime? SecondFactorAt { get; set; }

    /// <summary>Rises with every change by an administrator.</summary>
    public int Version { get; set; }

    /// <summary>Whether it may be used on a day.</summary>
    public bool IsInForce(DateOnly today) => !IsDisabled && (FromOn is not { } from || from <= today) && (UntilOn is not { } until || until >= today);
}
