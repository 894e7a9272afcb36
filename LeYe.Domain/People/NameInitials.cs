using LeYe.Domain.Common;

namespace LeYe.Domain.People;

/// <summary>The initials by which a name is found, as they stand in the record: small letters, several readings parted by a space.</summary>
internal static class NameInitials
{
    public static string Of(string name) => string.Join(' ', PinyinInitials.Of(name)).ToLowerInvariant();
}
