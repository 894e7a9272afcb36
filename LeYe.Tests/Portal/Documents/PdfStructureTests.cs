using System.Text.RegularExpressions;
using LeYe.Portal.Documents.Model;
using LeYe.Tests.Support.Pdf;

namespace LeYe.Tests.Portal.Documents;

/// <summary>PDF/UA-1 by the printed file's own objects; Documents/Pdf/MATTERHORN.md says which condition each test decides.</summary>
public sealed class PdfStructureTests(PrintedSample sample) : IClassFixture<PrintedSample>
{
    private static readonly string[] Standard =
    [
        "Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI", "Index", "NonStruct", "Private", "H", "H1", "H2", "H3",
        "H4", "H5", "H6", "P", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "THead", "TBody", "TFoot", "Span", "Quote", "Note",
        "Reference", "BibEntry", "Code", "Link", "Annot", "Ruby", "RB", "RT", "RP", "Warichu", "WT", "WP", "Figure", "Formula", "Form",
    ];

    private TaggedPdf Pdf => sample.Pdf;

    private static ReportDocument Document => PrintedSample.Document;

    [Fact]
    public void Content_IsTaggedOrAnArtifact() => Assert.All(Pdf.Pages, page =>
    {
        Assert.Empty(page.Unmarked);
        Assert.False(page.HasMixedMarks);
        Assert.True(page.IsBalanced);
        Assert.NotEmpty(page.Texts);
    });

    [Fact]
    public void PageNumbers_AreArtifactsAndNoContent()
    {
        for (var i = 0; i < Pdf.Pages.Count; i++) Assert.EndsWith($"—{i + 1}—", Bare(Pdf.Pages[i].Artifacts));
        Assert.DoesNotContain("—1—", Bare(Pdf.Root.Text));
    }

    [Fact]
    public void Types_AreStandardOrMappedToStandard()
    {
        var map = Regex.Matches(Regex.Match(Pdf.StructTreeRoot, @"/RoleMap <<(.*?)>>", RegexOptions.Singleline).Groups[1].Value, @"/(\w+) /(\w+)")
            .ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value);

        Assert.All(map, pair => Assert.Contains(pair.Value, Standard));
        Assert.All(map.Keys, key => Assert.DoesNotContain(key, Standard));
        Assert.All(Pdf.Root.All, node => Assert.Contains(map.GetValueOrDefault(node.Kind, node.Kind), Standard));
    }

    [Fact]
    public void Catalog_SaysLanguageTitleAndMarks()
    {
        Assert.Contains("/Lang (zh-CN)", Pdf.Catalog);
        Assert.Contains("/DisplayDocTitle true", Pdf.Catalog);
        Assert.Contains("/Marked true", Pdf.Catalog);
        Assert.DoesNotContain("/Suspects true", Pdf.Catalog);
        Assert.Contains("/Outlines", Pdf.Catalog);
    }

    [Fact]
    public void Metadata_NamesTheStandardAndTheTitle()
    {
        var xmp = System.Text.Encoding.UTF8.GetString(System.Text.Encoding.Latin1.GetBytes(Pdf.Xmp));
        Assert.Contains("<pdfuaid:part>1</pdfuaid:part>", xmp);
        Assert.Contains("<dc:title>", xmp);
        Assert.Contains(Document.Title, xmp);
        Assert.Contains("zh-CN", xmp);
    }

    [Fact]
    public void Tables_AreRegularWithHeadersOfColumnsAndRows()
    {
        var tables = Pdf.Tables;
        var meant = Document.Tables.ToList();
        Assert.Equal(meant.Count, tables.Count);
        for (var t = 0; t < meant.Count; t++)
        {
            Assert.Equal(meant[t].Rows.Count + 1, tables[t].Count);
            Assert.All(tables[t], row => Assert.Equal(meant[t].Columns.Count, row.Count));
            Assert.All(tables[t][0], cell => Assert.Matches(@"/S /TH\s[\s\S]*/Scope /Column", cell.Source));
            foreach (var row in tables[t].Skip(1))
            {
                var head = row[meant[t].RowHeader];
                Assert.Matches(@"/S /TH\s[\s\S]*/Scope /Row", head.Source);
                var id = Regex.Match(head.Source, @"/ID (\(V\w+\))").Groups[1].Value;
                Assert.Contains($"{id} ", Pdf.StructTreeRoot);
                Assert.All(row.Where(cell => cell != head), cell => Assert.Contains($"/Headers [{id} ", cell.Source));
            }
        }
        Assert.All(Pdf.Root.Of("Table"), table => Assert.All(table.Children, child => Assert.Contains(child.Kind, new[] { "Caption", "THead", "TBody" })));
    }

    [Fact]
    public void Headings_StartAtOneAndSkipNoLevel()
    {
        var headings = Pdf.Root.All.Where(node => Regex.IsMatch(node.Kind, @"^H\d?$")).ToList();
        var level = 0;
        Assert.All(headings, heading =>
        {
            var next = heading.Kind[1] - '0';
            Assert.InRange(next, 1, Math.Min(level + 1, 3));
            level = next;
        });
        Assert.Equal(
            Document.Sections.Select(s => s.AnnexMark + s.Heading).Select(Bare),
            headings.Where(h => h.Kind == "H1").Select(h => Bare(h.Text)));
    }

    [Fact]
    public void Bookmarks_AreTheHeadings()
    {
        var titles = Pdf.Dictionaries(@"/Title .*[\s\S]*/Dest").Count();
        Assert.Equal(Document.Sections.Sum(s => 1 + s.Blocks.OfType<ReportHeading>().Count()), titles);
    }

    [Fact]
    public void Figures_HaveTheirAlternativeText()
    {
        var figures = Pdf.Root.Of("Figure").ToList();
        Assert.Equal(Document.Sections.SelectMany(s => s.Blocks.OfType<ReportChart>()).Count(), figures.Count);
        Assert.NotEmpty(figures);
        Assert.All(figures, figure => Assert.Contains("/Alt ", figure.Source));
    }

    [Fact]
    public void Document_HasNoneOfTheOtherElements()
    {
        Assert.DoesNotMatch(@"/(Annots|AcroForm|XFA|Encrypt|EmbeddedFiles|OCProperties|JavaScript|OpenAction|Ref) ", string.Concat(Pdf.Dictionaries("<<")));
        Assert.DoesNotContain("/Encrypt", Pdf.Raw);
        Assert.DoesNotContain(Pdf.Root.All, node => node.Kind is "L" or "TOC" or "Ruby" or "Warichu" or "Formula" or "Note" or "Link" or "Annot" or "Form");
        Assert.DoesNotContain(Pdf.Pages.SelectMany(page => page.Unmarked), text => text == "Do");
    }

    [Fact]
    public void Fonts_AreEmbeddedTypeTwoWithIdentity()
    {
        var fonts = Pdf.Dictionaries(@"/Type /Font\s").ToList();
        Assert.All(fonts, font => Assert.Matches("/Subtype /(Type0|CIDFontType2)", font));
        Assert.All(fonts.Where(f => f.Contains("/Type0", StringComparison.Ordinal)), font => Assert.Contains("/Encoding /Identity-H", font));
        Assert.All(fonts.Where(f => f.Contains("/CIDFontType2", StringComparison.Ordinal)), font => Assert.Contains("/CIDToGIDMap /Identity", font));
        Assert.All(Pdf.Dictionaries("/Type /FontDescriptor"), descriptor =>
        {
            Assert.Contains("/FontFile2 ", descriptor);
            Assert.DoesNotContain("/CharSet", descriptor);
        });
    }

    [Fact]
    public void Text_OfEveryGlyph_IsKnown()
    {
        Assert.All(Pdf.Pages, page => Assert.Empty(page.Unmapped));
        var text = Pdf.Root.Text;
        Assert.DoesNotContain(text, c => c is '\0' or '\uFEFF' or '\uFFFE' or (>= '\u2E80' and <= '\u2FDF') or (>= '\uE000' and <= '\uF8FF'));
    }

    [Fact]
    public void Text_InReadingOrder_IsTheDocument()
    {
        var text = Bare(Pdf.Root.Text);
        var at = 0;
        foreach (var part in Parts().Select(Bare))
        {
            var found = text.IndexOf(part, at, StringComparison.Ordinal);
            Assert.True(found >= at, part);
            at = found + part.Length;
        }
    }

    [Fact]
    public void WideAnnexes_StandOnLandscapePages()
    {
        var boxes = Pdf.Dictionaries(@"/Type /Page\s").Select(page => Regex.Match(page, @"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]")).ToList();
        Assert.Contains(boxes, box => double.Parse(box.Groups[1].Value) > double.Parse(box.Groups[2].Value));
        Assert.All(boxes, box => Assert.Equal(
            [595.28, 841.89],
            new[] { box.Groups[1].Value, box.Groups[2].Value }.Select(double.Parse).Order().Select(length => Math.Round(length, 2))));
    }

    private static IEnumerable<string> Parts()
    {
        yield return Document.Masthead!.Issuer;
        yield return Document.Masthead.Number!;
        yield return Document.Title;
        yield return Document.MarksLine;
        yield return Document.Recipient;
        foreach (var paragraph in Document.Opening) yield return paragraph.Text;
        foreach (var text in Document.Parts.SelectMany(Section)) yield return text;
        foreach (var name in Document.Closing.Attachments) yield return name;
        yield return Document.Closing.Signer;
        yield return Document.Closing.Date;
        yield return Document.Closing.Note!;
        foreach (var text in Document.Annexes.SelectMany(Section)) yield return text;
        yield return Document.Imprint!.CopyTo!;
        yield return Document.Imprint.PrintedBy!;
        yield return Document.Imprint.PrintedOn!;
    }

    private static IEnumerable<string> Section(ReportSection section) =>
    [
        section.AnnexMark + section.Heading,
        .. section.Blocks.SelectMany(block => block switch
        {
            ReportHeading heading => [heading.Text],
            ReportParagraph paragraph => [paragraph.Text],
            ReportTable table => [table.Caption, .. table.Columns.Select(c => c.Header), .. table.Rows.SelectMany(row => row.Cells.Select(cell => cell.Text))],
            ReportChart chart => new[] { chart.Caption },
            _ => [],
        }),
    ];

    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
