using System.Text;

namespace LeYe.A11yTests.ScreenReader;

/// <summary>What a user did and heard, as a text that people read. Kept beside the tests in <c>Transcripts/</c>.</summary>
public sealed class Transcript(string title, IEnumerable<Step> steps)
{
    /// <summary>An act stands behind <c>&gt;</c>; what was said follows, one utterance a line.</summary>
    public string Text
    {
        get
        {
            var text = new StringBuilder().Append("# ").Append(title).Append('\n');
            foreach (var step in steps)
            {
                text.Append("> ").Append(step.Did).Append('\n');
                foreach (var said in step.Said)
                    text.Append("  ").Append(said.ReplaceLineEndings(" ")).Append('\n');
            }
            return text.ToString();
        }
    }

    /// <summary>The words of the kept transcript that were not heard this time, wherever they stood.</summary>
    public IReadOnlyList<string> NoLongerHeard(string kept)
    {
        var heard = steps.SelectMany(s => s.Said).Select(Spoken.Words).ToHashSet();
        return [.. Essential(kept).Where(line => !heard.Contains(Spoken.Words(line))).Distinct()];
    }

    // That the page has come is waited for at each load; the title of one that takes the focus at once is sometimes cut short.
    private static bool IsArrival(string line) => line.StartsWith("载入", StringComparison.Ordinal) && Spoken.Words(line).EndsWith("完成", StringComparison.Ordinal);

    // Whether the page before is told goodbye depends on where the reader stood there.
    private static bool IsLeaving(string line) => line.StartsWith("正在离开", StringComparison.Ordinal);

    private static IEnumerable<string> Essential(string kept) => kept.Split('\n')
        .Where(line => line.StartsWith("  ", StringComparison.Ordinal))
        .Select(line => line.Trim())
        .Where(line => Spoken.Words(line).Length > 0 && !Spoken.IsChatter(line) && !IsArrival(line) && !IsLeaving(line));
}
