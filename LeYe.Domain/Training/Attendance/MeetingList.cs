using System.Globalization;
using System.Text.RegularExpressions;
using LeYe.Domain.Common;

namespace LeYe.Domain.Training.Attendance;

/// <summary>
/// Reads an attendance list exported from an online meeting and pasted: one row a visit, with a name or 班内编号, a joining and a leaving time.
/// Several visits of one person are one stay from the first joining to the last leaving. Nobody is absent by it: who is not on it stays unmarked.
/// </summary>
public static partial class MeetingList
{
    /// <summary>Joining later, or leaving earlier, than by this many minutes is 迟到 or 早退.</summary>
    public const int GraceMinutes = 10;

    /// <summary>More rows are no list of one session.</summary>
    public const int MostRows = 500;

    private static readonly char[] Cells = ['\t', ',', '，', ';', '；', '|'];

    /// <summary>Every row with its result, in the order in which they were pasted. Nothing is saved.</summary>
    /// <param name="text">What was pasted.</param>
    /// <param name="register">The session and the people enrolled on its date.</param>
    public static IReadOnlyList<MeetingRow> Read(string? text, RegisterPage register)
    {
        var visits = (text ?? "").Split('\n').Select((line, index) => (Line: index + 1, Text: TextNormal.Line(line.Replace('\t', ',')))).Where(l => l.Text.Length > 0)
            .Take(MostRows).Select(l => ReadRow(l.Line, l.Text, register)).ToList();
        var stays = visits.Where(v => v.State == MeetingRowState.Taken).GroupBy(v => v.Person!.EnrolmentId)
            .ToDictionary(g => g.Key, g => (First: g.First().Line, Joined: g.Min(v => v.Joined), Left: g.Max(v => v.Left)));
        return [.. visits.Select(v => v.State != MeetingRowState.Taken
            ? new MeetingRow(v.Line, v.Text, v.State, v.Person, null)
            : stays[v.Person!.EnrolmentId] is var stay && stay.First == v.Line
                ? new MeetingRow(v.Line, v.Text, v.State, v.Person, KindOf(stay.Joined, stay.Left, register))
                : new MeetingRow(v.Line, v.Text, MeetingRowState.Merged, v.Person, null))];
    }

    /// <summary>The marks that the rows lead to.</summary>
    public static IReadOnlyList<MarkEntry> Marks(IEnumerable<MeetingRow> rows) =>
        [.. rows.Where(r => r.Kind is not null).Select(r => new MarkEntry(r.Person!.EnrolmentId, r.Kind, MarkMethod.Import))];

    private static Visit ReadRow(int line, string text, RegisterPage register)
    {
        var shown = text.Length > 80 ? text[..80] : text;
        var instants = Instant().Matches(text).Select(m => InstantOf(m, register.HeldOn)).OfType<DateTime>().ToList();
        if (instants.Count == 0)
            return new Visit(line, shown, IsHeading(text) ? MeetingRowState.Heading : MeetingRowState.NoTime, null);
        var (person, fault) = Who(text, register.Roster);
        if (person is null)
            return new Visit(line, shown, fault, null);
        var (from, until) = (register.HeldOn.ToDateTime(register.StartsAt), register.HeldOn.ToDateTime(register.EndsAt));
        // A row without a leaving time is of somebody who stayed to the end.
        var (joined, left) = (instants[0], instants.Count > 1 && instants[1] > instants[0] ? instants[1] : until);
        var isOutside = joined >= until || left <= from;
        return new Visit(line, shown, isOutside ? MeetingRowState.Outside : MeetingRowState.Taken, person) { Joined = joined, Left = left };
    }

    private static (RosterRow? Person, MeetingRowState Fault) Who(string text, IReadOnlyList<RosterRow> roster)
    {
        var words = Instant().Replace(text, ",").Split([.. Cells, ' ', '(', ')', '（', '）', '-', '_', '号'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var named = roster.Where(r => words.Any(word => word == r.PersonName || word.Trim(Digits) == r.PersonName)).ToList();
        if (named.Count == 1)
            return (named[0], default);
        // The number decides between people of one name, and stands for a person alone.
        var number = words.Select(word => int.TryParse(LeadingDigits().Match(word).ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0).FirstOrDefault(n => n > 0);
        var numbered = (named.Count > 0 ? named : roster).Where(r => r.NumberInClass == number).ToList();
        if (numbered.Count == 1 && (named.Count > 0 || !words.Any(HasLetters)))
            return (numbered[0], default);
        return (null, named.Count > 1 ? MeetingRowState.Several : words.Length == 0 ? MeetingRowState.NoName : MeetingRowState.NotOnList);
    }

    private static bool HasLetters(string word) => word.Any(char.IsLetter);

    // A heading has no digits at all: a row of data always has a time.
    private static bool IsHeading(string text) => !text.Any(char.IsAsciiDigit);

    private static MarkKind KindOf(DateTime joined, DateTime left, RegisterPage register)
    {
        if (joined > register.HeldOn.ToDateTime(register.StartsAt).AddMinutes(GraceMinutes))
            return MarkKind.Late;
        return left < register.HeldOn.ToDateTime(register.EndsAt).AddMinutes(-GraceMinutes) ? MarkKind.LeftEarly : MarkKind.Present;
    }

    private static DateTime? InstantOf(Match match, DateOnly heldOn)
    {
        var on = heldOn;
        if (match.Groups["y"].Success && !DateOnly.TryParseExact(
            $"{match.Groups["y"].Value}-{Number(match, "m"):00}-{Number(match, "d"):00}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out on))
            return null;
        var (hour, minute) = (Number(match, "h"), Number(match, "i"));
        return hour < 24 && minute < 60 ? on.ToDateTime(new TimeOnly(hour, minute)) : null;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private static readonly char[] Digits = [.. "0123456789"];

    [GeneratedRegex(@"(?:(?<y>\d{4})[-/.年](?<m>\d{1,2})[-/.月](?<d>\d{1,2})日?[ T,]*)?(?<h>\d{1,2})[:：](?<i>\d{2})(?:[:：]\d{2}(?:\.\d+)?)?", RegexOptions.ExplicitCapture)]
    private static partial Regex Instant();

    [GeneratedRegex(@"^\d{1,3}(?!\d)")]
    private static partial Regex LeadingDigits();

    private sealed record Visit(int Line, string Text, MeetingRowState State, RosterRow? Person)
    {
        public DateTime Joined { get; init; }

        public DateTime Left { get; init; }
    }
}
