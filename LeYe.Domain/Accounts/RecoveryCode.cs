namespace LeYe.Domain.Accounts;

/// <summary>恢复码: takes the place of the authenticator once, when it is lost. The database keeps its hash alone (<see cref="OneTimeCode"/>).</summary>
public sealed class RecoveryCode
{
    public int Id { get; init; }

    public required int AccountId { get; init; }

    public required byte[] Hash { get; init; }
}
