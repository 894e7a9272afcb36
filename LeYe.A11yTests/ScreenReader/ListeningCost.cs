using System.Globalization;

namespace LeYe.A11yTests.ScreenReader;

/// <summary>
/// How much one listens and presses for a task, kept in <c>listening-cost.csv</c>. It may only fall: more fails the test, and
/// refreshing writes a lower number and never a higher one.
/// </summary>
public sealed record ListeningCost(string Task, int Characters, int Keys)
{
    // The reader drops or repeats a line as the load of a page falls, and one more press of Tab then finds the control.
    private const int CharactersOfChance = 20, KeysOfChance = 2;
    private const string Head = "task,characters,keys";

    private static string File { get; } = Path.Combine(SourceFolder.Path, "listening-cost.csv");

    /// <summary>Holds that these steps cost no more than the table says, and never more than <paramref name="most"/> characters.</summary>
    public static void Hold(string task, IEnumerable<Step> steps, int most = int.MaxValue)
    {
        var measured = Of(task, steps);
        Assert.True(measured.Characters <= most, $"{task} costs {measured.Characters} characters, at most {most} are allowed.");
        var table = Read();
        var kept = table.Find(row => row.Task == task);
        if (KeptFiles.Refreshing)
            Write([.. table.Where(row => row.Task != task), measured.Lower(kept)]);
        else
            Assert.True(kept is not null, $"listening-cost.csv has no row for {task}; LEYE_REFRESH=1 writes it: {measured}");
        Assert.True(kept is null || (measured.Characters <= kept.Characters + CharactersOfChance && measured.Keys <= kept.Keys + KeysOfChance),
            $"{task} costs {measured.Characters} characters and {measured.Keys} keys, the table allows {kept?.Characters} and {kept?.Keys}.");
    }

    /// <summary>Holds that the longest of these steps costs no more than the table says.</summary>
    public static void HoldLongest(string task, IEnumerable<Step> steps, int most) => Hold(task, [steps.MaxBy(Spoken.Length)!], most);

    /// <summary>Everything that was said, and every key.</summary>
    public static ListeningCost Of(string task, IEnumerable<Step> steps)
    {
        var all = steps.ToList();
        return new ListeningCost(task, all.Sum(Spoken.Length), all.Sum(s => s.Keys));
    }

    private ListeningCost Lower(ListeningCost? kept) => kept is null ? this
        : this with { Characters = Math.Min(Characters, kept.Characters), Keys = Math.Min(Keys, kept.Keys) };

    private static List<ListeningCost> Read() => !System.IO.File.Exists(File) ? [] : [.. System.IO.File.ReadAllLines(File).Skip(1).Select(line => line.Split(','))
        .Select(cells => new ListeningCost(cells[0], int.Parse(cells[1], CultureInfo.InvariantCulture), int.Parse(cells[2], CultureInfo.InvariantCulture)))];

    private static void Write(IEnumerable<ListeningCost> table) => System.IO.File.WriteAllLines(File,
        [Head, .. table.OrderBy(row => row.Task, StringComparer.Ordinal).Select(row => string.Create(CultureInfo.InvariantCulture, $"{row.Task},{row.Characters},{row.Keys}"))]);
}
