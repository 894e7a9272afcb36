using System.Text;

namespace LeYe.Domain.Common;

/// <summary>
/// The first letters of a name's pinyin, as people type them to find somebody: 王芳 is WF. Readings are those of
/// <c>Data/pinyin-initials.csv</c> (made by the script beside it); a surname is read as a surname (单 is S, 尉迟 is YC).
/// </summary>
public static class PinyinInitials
{
    // A name whose every character has four readings would have hundreds; nobody types the rare ones of a long name.
    private const int Most = 32;

    private static readonly Lazy<Dictionary<Rune, string>> Characters = new(() => CsvTable.Embedded("Common.Data.pinyin-initials.csv").Rows
        .SelectMany(row => row["characters"].EnumerateRunes().Select(rune => (rune, initials: row["initials"]))).ToDictionary(c => c.rune, c => c.initials));

    private static readonly Lazy<Dictionary<string, string>> Surnames = new(() => CsvTable.Embedded("Common.Data.surname-initials.csv").Rows
        .ToDictionary(row => row["surname"], row => row["initials"]));

    /// <summary>Every way to write a name by its initials, in capitals, the usual one first: 单乐 gives SL, SY, DL, DY and so on. At most 32.</summary>
    /// <returns>Empty when nothing in the name has an initial. Latin letters and digits stand for themselves; signs and unknown characters are left out.</returns>
    public static IReadOnlyList<string> Of(string name)
    {
        var line = TextNormal.Line(name);
        var readings = line.EnumerateRunes().Select(InitialsOf).ToList();
        ReadSurname(line, readings);
        List<string> found = [""];
        foreach (var initials in readings.Where(r => r.Length > 0))
            found = [.. found.SelectMany(start => initials.Select(initial => start + initial)).Take(Most)];
        return found[0].Length == 0 ? [] : found;
    }

    /// <summary>Whether <paramref name="typed"/> is a way to write the name by its initials. Case and full-width letters do not matter.</summary>
    public static bool Matches(string name, string typed) => TextNormal.Code(typed) is { Length: > 0 } code && Of(name).Contains(code);

    private static string InitialsOf(Rune rune) =>
        Characters.Value.TryGetValue(rune, out var initials) ? initials
        : rune.IsAscii && Rune.IsLetterOrDigit(rune) ? Rune.ToUpperInvariant(rune).ToString()
        : "";

    // The surname's own reading goes first; the usual ones stay, because people type those too.
    private static void ReadSurname(string line, List<string> readings)
    {
        var length = line.Length >= 3 && Surnames.Value.ContainsKey(line[..2]) ? 2 : 1;
        if (line.Length == 0 || !Surnames.Value.TryGetValue(line[..length], out var surname))
            return;
        for (var at = 0; at < length; at++)
            readings[at] = surname[at] + readings[at].Replace(surname[at..(at + 1)], "", StringComparison.Ordinal);
    }
}
