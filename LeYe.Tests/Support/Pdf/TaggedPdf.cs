using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using LeYe.Portal.Documents.Pdf;

namespace LeYe.Tests.Support.Pdf;

/// <summary>A printed PDF read back: its structure tree with the text of each element, its pages, its fonts.</summary>
internal sealed partial class TaggedPdf
{
    private readonly PdfObjects objects;
    private readonly Dictionary<int, IReadOnlyDictionary<int, string>> pageTexts = [];

    public TaggedPdf(byte[] pdf)
    {
        Raw = Encoding.Latin1.GetString(pdf);
        objects = new PdfObjects(pdf);
        Pages = [.. Numbers(@"/Type /Page\s").OrderBy(PageOrder).Select(Read)];
        Root = Node(objects.References(Numbers("/Type /StructTreeRoot").Single(), "K").Single());
    }

    public string Raw { get; }

    public TaggedNode Root { get; }

    public IReadOnlyList<MarkedContent> Pages { get; }

    public string Catalog => objects[Numbers("/Type /Catalog").Single()];

    public string StructTreeRoot => objects[Numbers("/Type /StructTreeRoot").Single()];

    public IEnumerable<string> Dictionaries(string pattern) => Numbers(pattern).Select(number => objects[number]);

    public string Object(int number) => objects[number];

    public string Xmp => objects[objects.References(Numbers("/Type /Catalog").Single(), "Metadata").Single()];

    /// <summary>Rows of the n-th table: each cell's kind and text without white space.</summary>
    public IReadOnlyList<IReadOnlyList<IReadOnlyList<TaggedNode>>> Tables =>
        [.. Root.Of("Table").Select(table => (IReadOnlyList<IReadOnlyList<TaggedNode>>)[.. table.Of("TR").Select(row => row.Children)])];

    private IEnumerable<int> Numbers(string pattern) =>
        objects.All.Where(o => !o.Value.Contains("\nstream", StringComparison.Ordinal) && Regex.IsMatch(o.Value, pattern)).Select(o => o.Key).ToList();

    private int PageOrder(int page) =>
        objects.References(Numbers(@"/Type /Pages\s").First(), "Kids").ToList().IndexOf(page);

    private MarkedContent Read(int page)
    {
        var fonts = Regex.Matches(Regex.Match(objects[page], @"/Font <<(.*?)>>", RegexOptions.Singleline).Groups[1].Value, @"/(\w+) (\d+) 0 R")
            .ToDictionary(f => f.Groups[1].Value, f => Unicode(int.Parse(f.Groups[2].Value, CultureInfo.InvariantCulture)));
        var content = new MarkedContent(Stream(objects.References(page, "Contents").Single()), fonts);
        pageTexts[page] = content.Texts;
        return content;
    }

    /// <summary>Codes of a font to Unicode, by its ToUnicode map.</summary>
    public IReadOnlyDictionary<int, string> Unicode(int font)
    {
        var map = new Dictionary<int, string>();
        var text = Stream(objects.References(font, "ToUnicode").Single());
        foreach (Match block in Regex.Matches(text, @"beginbfchar(.*?)endbfchar", RegexOptions.Singleline))
            foreach (Match pair in Regex.Matches(block.Groups[1].Value, @"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>"))
                map[Convert.ToInt32(pair.Groups[1].Value, 16)] = Encoding.BigEndianUnicode.GetString(Convert.FromHexString(pair.Groups[2].Value));
        return map;
    }

    private string Stream(int number)
    {
        var text = objects[number];
        var from = text.IndexOf("stream\n", StringComparison.Ordinal) + 7;
        var bytes = Encoding.Latin1.GetBytes(text[from..text.LastIndexOf("endstream", StringComparison.Ordinal)]);
        if (!text[..from].Contains("/FlateDecode", StringComparison.Ordinal)) return Encoding.Latin1.GetString(bytes);
        using var zlib = new ZLibStream(new MemoryStream(bytes), CompressionMode.Decompress);
        using var plain = new MemoryStream();
        zlib.CopyTo(plain);
        return Encoding.Latin1.GetString(plain.ToArray());
    }

    private TaggedNode Node(int number)
    {
        var text = objects[number];
        var kids = Regex.Match(text, @"/K (?:\[(?<list>[^\]]*)\]|(?<one>\d+ 0 R|\d+))");
        var own = Regex.Match(text.Remove(kids.Index, kids.Length), @"/Pg (\d+) 0 R");
        var page = own.Success ? Int(own.Groups[1]) : 0;
        var said = new StringBuilder();
        var children = new List<TaggedNode>();
        foreach (Match kid in Kid().Matches(kids.Groups["list"].Value + kids.Groups["one"].Value))
        {
            if (kid.Groups["ref"].Success) children.Add(Node(Int(kid.Groups["ref"])));
            else if (kid.Groups["mcr"].Success) said.Append(pageTexts[Int(Regex.Match(kid.Value, @"/Pg (\d+) 0 R").Groups[1])].GetValueOrDefault(Int(Regex.Match(kid.Value, @"/MCID (\d+)").Groups[1])));
            else said.Append(pageTexts[page].GetValueOrDefault(Int(kid.Groups["mcid"])));
        }
        return new TaggedNode(Regex.Match(text, @"/S /(\w+)").Groups[1].Value, text, said.ToString(), children);
    }

    private static int Int(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<mcr><<.*?>>)|(?<ref>\d+) 0 R|(?<mcid>\d+)", RegexOptions.Singleline)]
    private static partial Regex Kid();
}
