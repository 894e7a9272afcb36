using System.Globalization;

namespace LeYe.A11yTests.ScreenReader.Rig;

/// <summary>
/// Tells whether anything below a process wants the processor: the browser that works out a page, the buses that carry what it
/// says of it, the screen reader that listens. On a busy machine a thread that waits for its turn counts as wanting it, so that
/// slowness is never taken for silence.
/// </summary>
public sealed class ProcessTree(int root)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromMilliseconds(500);

    private List<int> _members = [];
    private DateTime _readAt;

    public bool Busy
    {
        get
        {
            if (DateTime.UtcNow - _readAt > Fresh)
                (_members, _readAt) = (Members(), DateTime.UtcNow);
            return _members.Exists(IsRunning);
        }
    }

    private static bool IsRunning(int process)
    {
        try
        {
            return Directory.EnumerateDirectories($"/proc/{process}/task").Any(thread => Fields(thread) is ["R", ..]);
        }
        catch (IOException)
        {
            return false; // It has ended.
        }
    }

    private List<int> Members()
    {
        var parents = new Dictionary<int, int>();
        foreach (var folder in Directory.EnumerateDirectories("/proc"))
            if (int.TryParse(Path.GetFileName(folder), out var id) && Fields(folder) is [_, var parent, ..])
                parents[id] = int.Parse(parent, CultureInfo.InvariantCulture);
        return [.. parents.Keys.Where(id => IsBelow(id, parents))];
    }

    private bool IsBelow(int process, Dictionary<int, int> parents)
    {
        for (var at = process; parents.TryGetValue(at, out var parent); at = parent)
            if (parent == root)
                return true;
        return false;
    }

    /// <summary>What follows the name in a stat file: the state, the parent, and more.</summary>
    private static string[] Fields(string folder)
    {
        try
        {
            var text = File.ReadAllText(folder + "/stat");
            return text[(text.LastIndexOf(')') + 2)..].Split(' ', 3);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
