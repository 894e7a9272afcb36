using System.Text;
using LeYe.Domain.Common;

namespace LeYe.Domain.Reporting.Narrative;

/// <summary>The rules of the written sections, by name.</summary>
public static class NarrativeRules
{
    public const int LongestText = 20_000;
    public const int LongestComment = 1_000;

    /// <summary>A section has at most 20,000 characters.</summary>
    public static readonly RuleId TextTooLong = new("narrative.text-too-long");

    /// <summary>Text without half characters and characters of private use, which no font of the report has.</summary>
    public static readonly RuleId Characters = new("narrative.characters");

    /// <summary>A comment has 2 to 1,000 characters.</summary>
    public static readonly RuleId Comment = new("narrative.comment");

    /// <summary>Line breaks as \n, no control characters, no spaces at the ends of lines, no empty lines at either end.</summary>
    public static string Clean(string? text)
    {
        var result = new StringBuilder(text?.Length ?? 0);
        foreach (var line in (text ?? "").Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n'))
            result.Append(Visible(line)).Append('\n');
        return result.ToString().Trim('\n');
    }

    /// <summary>Refuses what could not be printed.</summary>
    internal static string Hold(string? text, int longest, RuleId tooLong, string field)
    {
        var clean = Clean(text);
        tooLong.Demand(clean.Length <= longest, field);
        Characters.Demand(IsPrintable(clean), field);
        return clean;
    }

    private static string Visible(string line) =>
        string.Concat(line.Where(c => !char.IsControl(c) || c == '\t').Select(c => c == '\t' ? ' ' : c)).TrimEnd(' ', '\u3000');

    private static bool IsPrintable(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (char.IsSurrogate(text[i]) || text[i] is (>= '\ue000' and <= '\uf8ff') or '\ufffe' or '\uffff')
                return false;
        }
        return true;
    }
}
