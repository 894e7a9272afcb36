using LeYe.Domain.Common;

namespace LeYe.Domain.People;

/// <summary>What is known of somebody who may be registered already. Made by <see cref="DuplicateQueries.ProbeOf"/>; holds hashes, no numbers.</summary>
/// <param name="Name">As registered: after <see cref="TextNormal.Line"/>.</param>
/// <param name="BornOn">Birth date; null when not known.</param>
/// <param name="IdentityHash">Hash of the identity number (also when it was read off the certificate number).</param>
/// <param name="IdentityTailHash">Hash of its positions 15-18.</param>
/// <param name="PhoneTailHash">Hash of the phone's last four digits.</param>
public sealed record DuplicateProbe(string Name, DateOnly? BornOn, byte[]? IdentityHash, byte[]? IdentityTailHash, byte[]? PhoneTailHash)
{
    /// <summary>What this one and a registered person have in common.</summary>
    public DuplicateReasons InCommonWith(DuplicateProbe other)
    {
        if (IdentityHash is not null && other.IdentityHash is not null)
            // Two valid numbers that differ belong to two people.
            return Same(IdentityHash, other.IdentityHash) ? DuplicateReasons.IdentityNumber : DuplicateReasons.None;
        var reasons = DuplicateReasons.None;
        var (sameName, sameBirth) = (Name == other.Name, BornOn is not null && BornOn == other.BornOn);
        var samePhone = Same(PhoneTailHash, other.PhoneTailHash);
        if (sameName && sameBirth)
            reasons |= DuplicateReasons.NameAndBirth;
        if (sameName && samePhone)
            reasons |= DuplicateReasons.NameAndPhone;
        if (sameName && Same(IdentityTailHash, other.IdentityTailHash))
            reasons |= DuplicateReasons.NameAndIdentityTail;
        if (!sameName && sameBirth && samePhone)
            reasons |= DuplicateReasons.BirthAndPhone;
        return reasons;
    }

    private static bool Same(byte[]? one, byte[]? other) => one is not null && other is not null && one.AsSpan().SequenceEqual(other);
}
