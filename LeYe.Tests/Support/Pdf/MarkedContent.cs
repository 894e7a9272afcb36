using System.Text;
using System.Text.RegularExpressions;

namespace LeYe.Tests.Support.Pdf;

/// <summary>What a page's content stream shows: text by its MCID, text of artifacts, and whether anything is neither.</summary>
internal sealed partial class MarkedContent
{
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

    private void Take(Match token)
    {
        if (token.Groups["mcid"].Success) Open(int.Parse(token.Groups["mcid"].Value));
        else if (token.Groups["artifact"].Success) Open(null);
        else if (token.Groups["end"].Success) IsBalanced &= open.TryPop(out _);
        else if (token.Groups["font"].Success) font = token.Groups["font"].Value;
        else if (token.Groups["string"].Success) Show(Bytes(token.Groups["string"].Value));
        else if (token.Groups["hex"].Success) Show([.. Convert.FromHexString(token.Groups["hex"].Value).Select(b => (int)b)]);
        else if (open.Count == 0) Unmarked.Add(token.Value);
    }

    private void Open(int? mcid)
    {
        HasMixedMarks |= open.Count > 0;
        open.Push(mcid);
    }

    private void Show(List<int> bytes)
    {
        for (var i = 0; i + 1 < bytes.Count; i += 2)
        {
            var code = bytes[i] << 8 | bytes[i + 1];
            if (code == 0 || !fonts.TryGetValue(font, out var map) || !map.TryGetValue(code, out var text)) Unmapped.Add(code);
            else if (open.Count == 0) Unmarked.Add(text);
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
                'n' => '\n', 'r' => '\r', 't' => '\t', 'b' => '\b', 'f' => '\f',
                >= '0' and <= '7' => Convert.ToInt32(text[1..], 8),
                _ => text[1],
            });
        }
        return bytes;
    }

    [GeneratedRegex(@"/MCID (?<mcid>\d+)\s*>> BDC|(?<artifact>/Artifact (?:BMC|<<.*?>> BDC))|(?<end>\bEMC\b)|/(?<font>\w+) [\d.]+ Tf|\((?<string>(?>[^()\\]+|\\.|(?<o>\()|(?<-o>\)))*(?(o)(?!)))\)|(?<!<)<(?<hex>[0-9A-Fa-f]+)>(?!>)|(?<=\s)(?:f\*?|S|B|Do)(?=\s)", RegexOptions.Singleline)]
    private static partial Regex Token();

    [GeneratedRegex(@"\\[0-7]{1,3}|\\.|.", RegexOptions.Singleline)]
    private static partial Regex Escaped();
}
