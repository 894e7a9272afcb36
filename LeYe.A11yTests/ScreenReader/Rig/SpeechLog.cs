using System.Text.Json;

namespace LeYe.A11yTests.ScreenReader.Rig;

/// <summary>What the soundless synthesiser was asked to say, from the file that it writes while it speaks.</summary>
public sealed class SpeechLog(string path)
{
    /// <summary>Everything said so far, oldest first.</summary>
    public IReadOnlyList<Utterance> Read() => [.. Entries().Said.Select(s => new Utterance(s.Text, s.Cut))];

    public int Count => Entries().Said.Count;

    /// <summary>Whether something is being said at this moment.</summary>
    public bool Talking => Entries().Open > 0;

    private (List<(string Text, bool Cut)> Said, int Open) Entries()
    {
        var said = new SortedDictionary<int, (string Text, bool Cut)>();
        var open = new HashSet<int>();
        foreach (var line in Lines())
        {
            using var entry = JsonDocument.Parse(line);
            var id = entry.RootElement.GetProperty("id").GetInt32();
            var kind = entry.RootElement.GetProperty("ev").GetString();
            if (kind == "say" && open.Add(id))
                said[id] = (entry.RootElement.GetProperty("text").GetString()!, false);
            else if (open.Remove(id) && kind == "cut")
                said[id] = (said[id].Text, true);
        }
        return ([.. said.Values], open.Count);
    }

    private IEnumerable<string> Lines()
    {
        using var reader = new StreamReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        var text = reader.ReadToEnd();
        // The last line may be half written.
        return text[..(text.LastIndexOf('\n') + 1)].Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
