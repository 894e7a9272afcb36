using System.Text;
using System.Text.RegularExpressions;

namespace LeYe.Tests.Support.Pdf;

/// <summary>What a page's content stream shows: text by its MCID, text of artifacts, and whether anything is neither.</summary>
internal sealed partial class MarkedContent
{
    private const int Untagged = -1;

    private readonly Dictionary<int, StringBuilder> texts = [];
    private readonly StringBuilder artifacts = new();
    private readonly IReadOnlyDictionary<string, IReadOnlyDictionary<int, string>> fonts;
    private readonly Stack<int?> open = new();
    private string font = "";

    /// <param name="content">The decoded stream, Latin-1.</param>
    /// <param name="fonts">For each font name of the page: glyph code to Unicode.</param>
    public MarkedContent(string content, IReadOnlyDictionary<string, IReadOnlyDictionary<int, string>> fonts)
    {
        this.fonts = fonts;
        foreach (Match token in Token().Matches(content)) Take(token);
        IsBalanced = open.Count == 0 && IsBalanced;
    }

    /// <summary>Painting outside of marked content; empty when there is none.</summary>
    public List<string> Unmarked { get; } = [];

    /// <summary>Tagged content inside an artifact, or the other way round.</summary>
    public bool HasMixedMarks { get; private set; }

    public bool IsBalanced { get; private set; } = true;

    /// <summary>Glyph codes without a Unicode value, and .notdef.</summary>
    public List<int> Unmapped { get; } = [];

    public string Artifacts => artifacts.ToString();

    public IReadOnlyDictionary<int, string> Texts => texts.ToDictionary(t => t.Key, t => t.Value.ToString());

    private bool IsUntagged => !open.TryPeek(out var mark) || mark == Untagged;

    private void Take(Match token)
    {
        if (token.Groups["tag"].Success) Open(token.Groups["tag"].Value, Mcid().Match(token.Groups["props"].Value));
        else if (token.Groups["end"].Success) IsBalanced &= open.TryPop(out _);
        else if (token.Groups["font"].Success) font = token.Groups["font"].Value;
        else if (token.Groups["string"].Success) Show(Bytes(token.Groups["string"].Value));
        else if (token.Groups["hex"].Success) Show([.. Convert.FromHexString(token.Groups["hex"].Value).Select(b => (int)b)]);
        else if (IsUntagged) Unmarked.Add(token.Value);
    }

    // A mark without an MCID, for a language or a replacement text, belongs to the mark around it.
    private void Open(string tag, Match mcid)
    {
        HasMixedMarks |= open.Count > 0 && (mcid.Success || tag == "Artifact" || open.Peek() is null);
        open.Push(mcid.Success ? int.Parse(mcid.Groups[1].Value) : tag == "Artifact" ? null : open.TryPeek(out var around) ? around : Untagged);
    }

    private void Show(List<int> bytes)
    {
        for (var i = 0; i + 1 < bytes.Count; i += 2)
        {
            var code = bytes[i] << 8 | bytes[i + 1];
            if (code == 0 || !fonts.TryGetValue(font, out var map) || !map.TryGetValue(code, out var text)) Unmapped.Add(code);
            else if (IsUntagged) Unmarked.Add(text);
            else if (open.Peek() is { } mcid) (texts.TryGetValue(mcid, out var own) ? own : texts[mcid] = new StringBuilder()).Append(text);
            else artifacts.Append(text);
        }
    }

    private static List<int> Bytes(string literal)
    {
        var bytes = new List<int>();
        foreach (Match part in Escaped().Matches(literal))
        {
            var text = part.Value;
            bytes.Add(text[0] != '\\' ? text[0] : text[1] switch
            {
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                'b' => '\b',
                'f' => '\f',
                >= '0' and <= '7' => Convert.ToInt32(text[1..], 8),
                _ => text[1],
            });
        }
        return bytes;
    }

    [GeneratedRegex(@"/(?<tag>\w+)\s+(?:BMC|(?<props><<.*?>>)\s*BDC)|(?<end>\bEMC\b)|/(?<font>\w+) [\d.]+ Tf|\((?<string>(?>[^()\\]+|\\.|(?<o>\()|(?<-o>\)))*(?(o)(?!)))\)|(?<!<)<(?<hex>[0-9A-Fa-f]+)>(?!>)|(?<=\s)(?:f\*?|S|B|Do)(?=\s)", RegexOptions.Singleline)]
    private static partial Regex Token();

    [GeneratedRegex(@"/MCID (\d+)")]
    private static partial Regex Mcid();

    [GeneratedRegex(@"\\[0-7]{1,3}|\\.|.", RegexOptions.Singleline)]
    private static partial Regex Escaped();
}
