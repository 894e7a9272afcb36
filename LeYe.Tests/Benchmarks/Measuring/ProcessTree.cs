using System.Globalization;

namespace LeYe.Benchmarks.Measuring;

/// <summary>What a process and its children use, read from /proc.</summary>
public sealed class ProcessTree(int processId)
{
    private const double Tick = 100;

    /// <summary>Resident memory of all of them together, in bytes. Pages that two of them share are counted twice.</summary>
    public long ResidentBytes() => Members().Sum(p => StatusBytes(p, "VmRSS:"));

    /// <summary>Proportional memory of all of them together, in bytes: a shared page is shared out.</summary>
    public long ProportionalBytes() => Members().Sum(p => LineBytes($"/proc/{p}/smaps_rollup", "Pss:"));

    /// <summary>Processor seconds of all that live now, and of their children that have ended.</summary>
    public double ProcessorSeconds() => Members().Sum(SecondsOf);

    private List<int> Members()
    {
        var members = new List<int> { processId };
        for (var i = 0; i < members.Count; i++)
            members.AddRange(ChildrenOf(members[i]));
        return members;
    }

    private static IEnumerable<int> ChildrenOf(int process)
    {
        try
        {
            return [.. Directory.GetDirectories($"/proc/{process}/task").SelectMany(t => File.ReadAllText(t + "/children")
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(c => int.Parse(c, CultureInfo.InvariantCulture))];
        }
        catch (IOException)
        {
            return [];
        }
    }

    private static double SecondsOf(int process)
    {
        try
        {
            var text = File.ReadAllText($"/proc/{process}/stat");
            var fields = text[(text.LastIndexOf(')') + 2)..].Split(' ');
            return fields[11..15].Sum(f => double.Parse(f, CultureInfo.InvariantCulture)) / Tick;
        }
        catch (IOException)
        {
            return 0;
        }
    }

    private static long StatusBytes(int process, string name) => LineBytes($"/proc/{process}/status", name);

    private static long LineBytes(string file, string name)
    {
        try
        {
            var line = File.ReadLines(file).FirstOrDefault(l => l.StartsWith(name, StringComparison.Ordinal));
            return line is null ? 0 : 1024 * long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
