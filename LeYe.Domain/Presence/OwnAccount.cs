using LeYe.Domain.Accounts;
using LeYe.Domain.People;

namespace LeYe.Domain.Presence;

/// <summary>本人账号: whose sign-in account is which person, so that they can check in by their own device.</summary>
public sealed class OwnAccount
{
    public int Id { get; init; }

    public required int AccountId { get; init; }

    public Account? Account { get; init; }

    public required int PersonId { get; set; }

    public Person? Person { get; init; }

    public required string LinkedBy { get; set; }

    /// <summary>UTC instant.</summary>
    public required DateTime LinkedAt { get; set; }
}
