using System.Globalization;
using System.Text.RegularExpressions;
using LeYe.Domain.Common;

namespace LeYe.Domain.Training.Attendance;

/// <summary>
/// The exception line: <c>7 23 12/2</c> says that numbers 7 and 23 are absent, 12 is late and all others are present. Takes full-width
/// digits and signs, ranges (<c>3-5</c>), names and the initials of their pinyin. Every fault is told with its place (issue 4).
/// </summary>
public static partial class ExceptionLine
{
    /// <summary>Longer is no line of exceptions any more.</summary>
    public const int MostCharacters = 500;

    private static readonly string[] NumberSigns = ["号", "#"];

    /// <summary>Reads what was typed against the people of a register. Nothing is saved; nobody is present by this alone.</summary>
    /// <param name="text">What was typed; empty means no exception.</param>
    /// <param name="roster">The people enrolled on the session's date.</param>
    /// <param name="words">The words of the marks, which may stand in place of the digits 1 to 5.</param>
    public static ExceptionLineResult Read(string? text, IReadOnlyList<RosterRow> roster, IReadOnlyDictionary<string, MarkKind> words)
    {
        var line = HalfWidth(text ?? "");
        var (marks, faults) = (new Dictionary<int, LineMark>(), new List<LineFault>());
        if (line.Length > MostCharacters)
            return new ExceptionLineResult([], [new LineFault(MostCharacters + 1, "", LineFaultKind.TooLong, [])]);
        foreach (var part in Part().Matches(line).Cast<Match>())
        {
            var typed = (text ?? "").Substring(part.Index, part.Length);
            var (people, kind, fault) = ReadPart(part, roster, words);
            if (fault is null && people.FirstOrDefault(p => marks.ContainsKey(p.EnrolmentId)) is { } again)
                (fault, people) = (LineFaultKind.Twice, [again]);
            if (fault is { } wrong)
                faults.Add(new LineFault(part.Index + 1, typed, wrong, people));
            else
                foreach (var person in people)
                    marks.Add(person.EnrolmentId, new LineMark(person, kind));
        }
        return new ExceptionLineResult([.. marks.Values.OrderBy(m => m.Person.NumberInClass)], faults);
    }

    /// <summary>
    /// The marks of a whole register by a line without faults: who is named, who keeps the mark they have, and all others present.
    /// </summary>
    public static IReadOnlyList<MarkEntry> Fill(IReadOnlyList<RosterRow> roster, IReadOnlyList<LineMark> marks) =>
        [.. from row in roster
            let named = marks.FirstOrDefault(m => m.Person.EnrolmentId == row.EnrolmentId)
            select named is not null ? new MarkEntry(row.EnrolmentId, named.Kind, MarkMethod.ExceptionLine)
                : row.Kind is { } kept ? new MarkEntry(row.EnrolmentId, kept, row.Method ?? MarkMethod.Single)
                : new MarkEntry(row.EnrolmentId, MarkKind.Present, MarkMethod.ExceptionLine)];

    private static (IReadOnlyList<RosterRow> People, MarkKind Kind, LineFaultKind? Fault) ReadPart(Match part, IReadOnlyList<RosterRow> roster, IReadOnlyDictionary<string, MarkKind> words)
    {
        var (who, kind) = (part.Groups["who"].Value, MarkKind.Absent);
        if (part.Groups["kind"] is { Success: true } given)
        {
            if (KindOf(given.Value, words) is not { } known)
                return ([], kind, LineFaultKind.Kind);
            kind = known;
        }
        else if (who.Length > 0 && words.FirstOrDefault(w => who.Length > w.Key.Length && who.EndsWith(w.Key, StringComparison.Ordinal)) is { Key: { } word, Value: var spoken })
            (who, kind) = (who[..^word.Length], spoken);
        if (part.Groups["from"].Success)
            return Range(part.Groups["from"].Value, part.Groups["to"].Value, roster) is var (range, wrong) ? (range, kind, wrong) : default;
        return Who(who, roster) is var (people, fault) ? (people, kind, fault) : default;
    }

    private static (IReadOnlyList<RosterRow> People, LineFaultKind? Fault) Who(string who, IReadOnlyList<RosterRow> roster)
    {
        if (who.Length == 0)
            return ([], LineFaultKind.Nobody);
        var plain = NumberSigns.Aggregate(who, (text, sign) => text.Replace(sign, "", StringComparison.Ordinal));
        if (plain.Length > 0 && plain.All(char.IsAsciiDigit))
            return Numbered(plain, roster) is { } one ? ([one], null) : ([], LineFaultKind.Number);
        var isLatin = who.All(char.IsAsciiLetter);
        var named = roster.Where(r => string.Equals(r.PersonName, who, StringComparison.OrdinalIgnoreCase)).ToList();
        if (named.Count == 0 && isLatin)
            named = [.. roster.Where(r => PinyinInitials.Matches(r.PersonName, who))];
        return named.Count switch
        {
            1 => (named, null),
            0 => ([], isLatin ? LineFaultKind.Initials : LineFaultKind.Name),
            _ => (named, LineFaultKind.Several),
        };
    }

    // Both ends must be there; who has left the class in between is passed over, because not enrolled is not absent.
    private static (IReadOnlyList<RosterRow> People, LineFaultKind? Fault) Range(string from, string to, IReadOnlyList<RosterRow> roster)
    {
        if (Numbered(from, roster) is not { } first || Numbered(to, roster) is not { } last)
            return ([], LineFaultKind.Number);
        return first.NumberInClass < last.NumberInClass
            ? ([.. roster.Where(r => r.NumberInClass >= first.NumberInClass && r.NumberInClass <= last.NumberInClass)], null)
            : ([], LineFaultKind.Range);
    }

    private static RosterRow? Numbered(string digits, IReadOnlyList<RosterRow> roster) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? roster.FirstOrDefault(r => r.NumberInClass == number) : null;

    private static MarkKind? KindOf(string text, IReadOnlyDictionary<string, MarkKind> words) =>
        text is [>= '1' and <= '5'] ? (MarkKind)(text[0] - '0') : words.TryGetValue(text, out var kind) ? kind : null;

    // One character for one, so that a place in the line is a place in what was typed.
    private static string HalfWidth(string text) => string.Concat(text.Select(c => c switch
    {
        >= '！' and <= '～' => (char)(c - 0xfee0),
        '、' or '。' or ';' => ',',
        '–' or '—' or '~' or '至' => '-',
        _ when char.IsWhiteSpace(c) || char.IsControl(c) => ' ',
        _ => c,
    }).Select(c => c is ';' ? ',' : c is '~' ? '-' : c));

    [GeneratedRegex(@"(?:(?<from>[0-9]+)号? *- *(?<to>[0-9]+)号?|(?<who>[^ ,/]+))(?: */ *(?<kind>[^ ,/]*))?|/ *(?<kind>[^ ,/]*)", RegexOptions.ExplicitCapture)]
    private static partial Regex Part();
}
