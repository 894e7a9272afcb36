using LeYe.Domain.Common;

namespace LeYe.Domain.People;

/// <summary>One giving of people's data: what, to whom, why, when (PIPL 23; 网络数据安全管理条例 12: kept at least three years).</summary>
public sealed class Disclosure
{
    public int Id { get; init; }

    /// <summary>UTC instant.</summary>
    public required DateTime At { get; init; }

    public required DisclosureKind Kind { get; init; }

    public required RecipientKind RecipientKind { get; init; }

    /// <summary>Who got it, encrypted: it can be somebody's name.</summary>
    public required byte[] RecipientCipher { get; init; }

    /// <summary>What for, encrypted: it can speak of a person.</summary>
    public required byte[] PurposeCipher { get; init; }

    public required string GivenBy { get; init; }

    /// <summary>SHA-256 of the file before it was locked, 64 small hexadecimal digits: the same that the audit keeps.</summary>
    public required string Sha256 { get; init; }

    public List<DisclosedPerson> People { get; init; } = [];
}
