using System.Globalization;

namespace LeYe.Benchmarks.Measuring;

/// <summary>What a process and its children use, read from /proc.</summary>
public sealed class ProcessTree(int processId)
{
    private const double Tick = 100;

    /// <summary>This program, every subject it started and every program it ran.</summary>
    public static ProcessTree Own { get; } = new(Environment.ProcessId);

    /// <summary>Processor seconds of the programs that this one ran and that have ended, with their children.</summary>
    public static double EndedChildrenSeconds() => SecondsOf(Environment.ProcessId, 13, 15);

    /// <summary>Resident memory of all of them together, in bytes. Pages that two of them share are counted twice.</summary>
    public long ResidentBytes() => Members().Sum(p => StatusBytes(p, "VmRSS:"));

    /// <summary>Proportional memory of all of them together, in bytes: a shared page is shared out.</summary>
    public long ProportionalBytes() => Members().Sum(p => LineBytes($"/proc/{p}/smaps_rollup", "Pss:"));

    /// <summary>Processor seconds of all that live now, and of their children that have ended.</summary>
    public double ProcessorSeconds() => Members().Sum(p => SecondsOf(p, 11, 15));

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

    // From the fields of /proc/PID/stat after the name: user, system, and the same of ended children.
    private static double SecondsOf(int process, int from, int until)
    {
        try
        {
            var text = File.ReadAllText($"/proc/{process}/stat");
            var fields = text[(text.LastIndexOf(')') + 2)..].Split(' ');
            return fields[from..until].Sum(f => double.Parse(f, CultureInfo.InvariantCulture)) / Tick;
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
