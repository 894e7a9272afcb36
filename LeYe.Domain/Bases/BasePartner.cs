namespace LeYe.Domain.Bases;

/// <summary>An organisation that builds or runs a base with the programme (共建方).</summary>
public sealed class BasePartner
{
    public int Id { get; init; }

    public int BaseId { get; init; }

    public required string Name { get; init; }

    /// <summary>The partner's part, e.g. 援建方, 地方残联.</summary>
    public required string Role { get; init; }
}
