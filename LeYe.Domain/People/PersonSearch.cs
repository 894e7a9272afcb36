using LeYe.Domain.Common;

namespace LeYe.Domain.People;

/// <summary>
/// What one search field looks for: four characters that end in a digit or X are the phone's last four or positions 15-18 of the
/// identity number (by keyed hash), letters are pinyin initials, everything else is a part of a name.
/// </summary>
internal static class PersonSearch
{
    public static IQueryable<Person> Matching(this IQueryable<Person> people, string search, FieldProtector protector)
    {
        if (IsFour(search))
        {
            var (identity, phone) = SearchHashes.Of(protector, search.ToUpperInvariant());
            return people.Where(p => p.IdentityTailHash == identity || p.PhoneTailHash == phone);
        }
        if (search.All(char.IsAsciiLetter))
        {
            // From the first letter of a reading on: "zl" finds 张力 and 张立国, not 王张力.
            var letters = " " + search.ToLowerInvariant();
            return people.Where(p => (" " + p.NameInitials).Contains(letters));
        }
        return people.Where(p => p.Name.Contains(search));
    }

    private static bool IsFour(string search) =>
        search.Length == 4 && search.AsSpan(0, 3).IndexOfAnyExceptInRange('0', '9') < 0 && (char.IsAsciiDigit(search[3]) || search[3] is 'x' or 'X');
}
