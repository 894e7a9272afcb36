namespace LeYe.Domain.Accounts;

/// <summary>A code of the authenticator that was tried of late: it is not taken a second time (RFC 6238, 5.2).</summary>
public sealed class UsedCode
{
    public required int AccountId { get; init; }

    public required string Code { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime At { get; set; }
}
