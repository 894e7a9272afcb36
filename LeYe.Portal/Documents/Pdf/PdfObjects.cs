using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace LeYe.Portal.Documents.Pdf;

/// <summary>
/// The objects of a PDF as our compiler writes them (one cross-reference table, nothing compressed but streams), to be
/// read and changed one by one. Anything else is refused, never guessed at.
/// </summary>
internal sealed partial class PdfObjects
{
    private readonly SortedDictionary<int, string> objects = [];
    private readonly string head;
    private readonly string trailer;

    /// <exception cref="FormatException">Not such a file.</exception>
    public PdfObjects(byte[] pdf)
    {
        var text = Encoding.Latin1.GetString(pdf);
        var table = Regex.Match(text, @"startxref\s+(\d+)\s+%%EOF\s*$");
        if (!table.Success) throw new FormatException("no cross-reference table");
        var at = int.Parse(table.Groups[1].Value, CultureInfo.InvariantCulture);
        var header = XrefHeader().Match(text, at);
        if (!header.Success || header.Index != at) throw new FormatException("no plain cross-reference table");
        var offsets = XrefEntry().Matches(text[at..]).Select((entry, number) => (entry, number)).Where(e => e.entry.Groups[2].Value == "n")
            .Select(e => (Number: e.number, Offset: int.Parse(e.entry.Groups[1].Value, CultureInfo.InvariantCulture))).OrderBy(e => e.Offset).ToList();
        head = text[..offsets[0].Offset];
        for (var i = 0; i < offsets.Count; i++)
            objects[offsets[i].Number] = text[offsets[i].Offset..(i + 1 < offsets.Count ? offsets[i + 1].Offset : at)];
        trailer = text[text.IndexOf("trailer", at, StringComparison.Ordinal)..text.LastIndexOf("startxref", StringComparison.Ordinal)];
    }

    public IEnumerable<KeyValuePair<int, string>> All => objects;

    /// <summary>The object's text with its first and last line; Latin-1, so that every byte is one character.</summary>
    public string this[int number]
    {
        get => objects.TryGetValue(number, out var text) ? text : throw new FormatException($"no object {number}");
        set => objects[number] = value;
    }

    /// <summary>References of the dictionary entry, in order.</summary>
    public IReadOnlyList<int> References(int number, string key)
    {
        var entry = Regex.Match(this[number], $@"/{key} (?:\[([^\]]*)\]|(\d+ 0 R))");
        return [.. Reference().Matches(entry.Groups[1].Value + entry.Groups[2].Value).Select(r => int.Parse(r.Groups[1].Value, CultureInfo.InvariantCulture))];
    }

    public byte[] ToBytes()
    {
        var text = new StringBuilder(head);
        var table = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"xref\n0 {objects.Keys.Last() + 1}\n0000000000 65535 f\r\n"));
        var expected = 0;
        foreach (var (number, content) in objects)
        {
            if (number != ++expected) throw new FormatException("object numbers with gaps");
            table.Append(CultureInfo.InvariantCulture, $"{text.Length:0000000000} 00000 n\r\n");
            text.Append(content);
        }

        var at = text.Length;
        text.Append(table).Append(trailer).Append(CultureInfo.InvariantCulture, $"startxref\n{at}\n%%EOF");
        return Encoding.Latin1.GetBytes(text.ToString());
    }

    [GeneratedRegex(@"xref\s+0 \d+\s+")]
    private static partial Regex XrefHeader();

    [GeneratedRegex(@"(\d{10}) \d{5} ([nf])")]
    private static partial Regex XrefEntry();

    [GeneratedRegex(@"(\d+) 0 R")]
    private static partial Regex Reference();
}
