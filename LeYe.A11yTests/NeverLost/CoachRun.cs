namespace LeYe.A11yTests.NeverLost;

/// <summary>One class as a coach takes it in one randomised run. What is to be made is decided beforehand, from the seed.</summary>
public sealed class CoachRun
{
    private static readonly string[] Kinds = ["Present", "Late", "LeftEarly", "Excused", "Absent"];

    public required string Path { get; init; }

    public required int SessionId { get; init; }

    /// <summary>Field and mark, in the order in which they are pressed; some people are marked again.</summary>
    public required string[][] Moves { get; init; }

    /// <summary>How many moves have been made.</summary>
    public int At { get; set; }

    /// <summary>Longest pause between two marks, in milliseconds.</summary>
    public int Speed { get; init; }

    /// <summary>After how many marks a second window was left open, and whether that window is sent later.</summary>
    public int OldAt { get; init; }

    public bool Resends { get; init; }

    /// <summary>Whether the coach waits for the drafts before submitting, and presses submit twice.</summary>
    public bool Waits { get; init; }

    public bool Twice { get; init; }

    /// <summary>The mark each person must end with: the last that was pressed.</summary>
    public IReadOnlyDictionary<string, string> Last => Moves.GroupBy(m => m[0]).ToDictionary(g => g.Key, g => g.Last()[1]);

    public static CoachRun Make(Random dice, string path, int sessionId, IReadOnlyList<int> enrolments)
    {
        var fields = enrolments.Select(e => "m" + e).ToArray();
        var order = fields.ToArray();
        dice.Shuffle(order);
        var again = Enumerable.Range(0, dice.Next(0, fields.Length / 2)).Select(_ => fields[dice.Next(fields.Length)]);
        string[] pressed = [.. order, .. again];
        return new CoachRun
        {
            Path = path, SessionId = sessionId, Moves = [.. pressed.Select(f => new[] { f, Kinds[dice.Next(Kinds.Length)] })],
            Speed = dice.Next(20, 220), OldAt = dice.Next(1, pressed.Length), Resends = dice.Next(3) == 0, Waits = dice.Next(2) == 0, Twice = dice.Next(3) == 0,
        };
    }
}
