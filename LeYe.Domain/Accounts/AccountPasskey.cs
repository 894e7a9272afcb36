namespace LeYe.Domain.Accounts;

/// <summary>通行密钥 (WebAuthn): a public key whose private half stays in its owner's device. What the columns mean is in ASP.NET Core Identity's UserPasskeyInfo.</summary>
public sealed class AccountPasskey
{
    public int Id { get; init; }

    public required int AccountId { get; init; }

    public required byte[] CredentialId { get; init; }

    /// <summary>What its owner calls it, 1-50 characters.</summary>
    public required string Name { get; set; }

    /// <summary>UTC.</summary>
    public required DateTime CreatedAt { get; init; }

    /// <summary>UTC; null: never used yet.</summary>
    public DateTime? LastUsedAt { get; set; }

    public required byte[] PublicKey { get; init; }

    /// <summary>Counts the uses where the device counts; a copy is told by it.</summary>
    public required long SignCount { get; set; }

    /// <summary>How the device is reached (usb, internal …), separated by commas.</summary>
    public required string Transports { get; init; }

    public required bool IsUserVerified { get; set; }

    public required bool IsBackupEligible { get; init; }

    public required bool IsBackedUp { get; set; }

    public required byte[] AttestationObject { get; init; }

    public required byte[] ClientDataJson { get; init; }
}
