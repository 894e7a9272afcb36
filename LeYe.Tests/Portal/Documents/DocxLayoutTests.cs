using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using LeYe.Portal.Documents;
using LeYe.Portal.Documents.Model;
using LeYe.Tests.TestData;
using Draw = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace LeYe.Tests.Portal.Documents;

/// <summary>GB/T 9704-2012 in the DOCX, by the measures of domain.md §5.3 and §5.4.</summary>
public sealed class DocxLayoutTests : IDisposable
{
    private static readonly ReportDocument Report = ReportPrinting.Compose(SampleReport.Create());

    private readonly WordprocessingDocument _package = WordprocessingDocument.Open(new MemoryStream(ReportPrinting.Docx(SampleReport.Create())), false);

    private Body Body => _package.MainDocumentPart!.Document.Body!;

    private Dictionary<string, Style> Styles => _package.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<Style>().ToDictionary(s => s.StyleId!.Value!);

    public void Dispose() => _package.Dispose();

    [Fact]
    public void Pages_HaveTheStandardsEdgesAndGrid()
    {
        var page = Body.Descendants<SectionProperties>().First();
        var margin = page.GetFirstChild<PageMargin>()!;
        var grid = page.GetFirstChild<DocGrid>()!;

        Assert.Equal((11906u, 16838u), (page.GetFirstChild<PageSize>()!.Width!.Value, page.GetFirstChild<PageSize>()!.Height!.Value));
        Assert.Equal((2098, 1984, 1587u, 1474u), (margin.Top!.Value, margin.Bottom!.Value, margin.Left!.Value, margin.Right!.Value));
        Assert.Equal((DocGridValues.LinesAndChars, 580, -847), (grid.Type!.Value, grid.LinePitch!.Value, grid.CharacterSpace!.Value));
        // 22 lines of 29 pt and 28 characters of 15.79 pt fill the type area, to less than one of them.
        Assert.InRange(16838 - 2098 - 1984 - 22 * 580, -40, 580);
        Assert.InRange((11906 - 1587 - 1474) / ((16 - 847 / 4096.0) * 20), 28, 28.1);
    }

    [Theory]
    [InlineData("Title", "方正小标宋简体", "44")]
    [InlineData("Heading1", "黑体", "32")]
    [InlineData("Heading2", "楷体_GB2312", "32")]
    [InlineData("Heading3", "仿宋_GB2312", "32")]
    [InlineData("BodyText", "仿宋_GB2312", "32")]
    [InlineData("AnnexMark", "黑体", "32")]
    [InlineData("Imprint", "仿宋_GB2312", "28")]
    [InlineData("Footer", "宋体", "28")]
    public void Style_NamesItsFontAndSize(string id, string font, string halfPoints)
    {
        var run = Styles[id].StyleRunProperties!;
        Assert.Equal((font, halfPoints), (run.RunFonts!.EastAsia!.Value, run.FontSize!.Val!.Value));
        Assert.Null(run.GetFirstChild<Bold>());
    }

    [Fact]
    public void OfficialFonts_HaveFallbacks() => Assert.All(
        _package.MainDocumentPart!.FontTablePart!.Fonts!.Elements<Font>(), font => Assert.NotEmpty(font.GetFirstChild<AltName>()!.Val!.Value!));

    [Fact]
    public void Levels_FollowTheirNumbers()
    {
        foreach (var paragraph in Body.Elements<Paragraph>().Where(p => Id(p).StartsWith("Heading", StringComparison.Ordinal)))
            Assert.Equal(Id(paragraph), paragraph.InnerText[0] == '（' ? "Heading2" : char.IsAsciiDigit(paragraph.InnerText[0]) ? "Heading3" : "Heading1");
        Assert.Equal(Report.Parts.Select(p => p.Heading), Body.Elements<Paragraph>().Where(p => Id(p) == "Heading1").Select(p => p.InnerText));
    }

    [Fact]
    public void FakeHeadings_DoNotExist()
    {
        var bold = Body.Descendants<RunProperties>().Where(r => r.GetFirstChild<Bold>() is not null || r.GetFirstChild<FontSize>() is not null);
        Assert.Empty(bold);
        Assert.DoesNotContain(Body.Elements<Paragraph>(), p => Id(p) == "BodyText" && System.Text.RegularExpressions.Regex.IsMatch(p.InnerText, "^([一二三四五六七八]、|（[一二三四五六七八]）)"));
    }

    [Fact]
    public void Layout_UsesNeitherEmptyParagraphsNorSpacesNorTabs()
    {
        Assert.DoesNotContain(Body.Descendants<Paragraph>(), p => p.InnerText.Length == 0 && !p.Descendants<SectionProperties>().Any() && !p.Descendants<Drawing>().Any());
        Assert.DoesNotContain(Body.Descendants<Text>(), t => t.Text.Contains("  ", StringComparison.Ordinal) || t.Text.Contains("　　", StringComparison.Ordinal));
    }

    [Fact]
    public void Annexes_StartWithMarkAndTitleAsTheAttachmentsNameThem()
    {
        var marks = Body.Elements<Paragraph>().Where(p => Id(p) == "AnnexMark").Select(p => p.InnerText).ToList();
        var titles = Body.Elements<Paragraph>().Where(p => Id(p) == "AnnexTitle").Select(p => p.InnerText).ToList();

        Assert.Equal(Report.Annexes.Select(a => a.AnnexMark), marks);
        Assert.Equal(Report.Closing.Attachments, marks.Zip(titles, (mark, title) => $"{mark["附件".Length..]}.{title}"));
        Assert.Equal(JustificationValues.Center, Styles["AnnexTitle"].StyleParagraphProperties!.Justification!.Val!.Value);
        Assert.Equal("Heading1", Styles["AnnexTitle"].BasedOn!.Val!.Value);
    }

    [Fact]
    public void PageNumbers_StandRightOnOddAndLeftOnEvenPages()
    {
        Assert.NotNull(_package.MainDocumentPart!.DocumentSettingsPart!.Settings.GetFirstChild<EvenAndOddHeaders>());
        var sides = Body.Descendants<SectionProperties>().First().Elements<FooterReference>()
            .ToDictionary(f => f.Type!.Value, f => ((FooterPart)_package.MainDocumentPart.GetPartById(f.Id!)).Footer.Descendants<Justification>().Single().Val!.Value);
        Assert.Equal(JustificationValues.Right, sides[HeaderFooterValues.Default]);
        Assert.Equal(JustificationValues.Left, sides[HeaderFooterValues.Even]);
    }

    [Fact]
    public void Signing_LeavesThePlaceOfASealAndDrawsNone()
    {
        var closing = Body.Elements<Paragraph>().Where(p => Id(p) is "SealedSigner" or "IssuedOn" or "Contact").ToList();

        Assert.Equal(["SealedSigner", "IssuedOn", "Contact"], closing.Select(Id));
        Assert.InRange(int.Parse(Styles["SealedSigner"].StyleParagraphProperties!.SpacingBetweenLines!.Before!.Value!), 45 * 1440 / 25.4, 60 * 1440 / 25.4);
        Assert.Equal(400, closing[1].ParagraphProperties!.Indentation!.RightChars!.Value);
        Assert.Empty(_package.MainDocumentPart!.ImageParts);
    }

    [Fact]
    public void Signing_WithoutASeal_StartsTheDateTwoCharactersAfterTheName()
    {
        var report = SampleReport.Create();
        var letter = report.Letter! with { LeavesPlaceForSeal = false };
        using var package = WordprocessingDocument.Open(new MemoryStream(ReportPrinting.Docx(report with { Letter = letter })), false);
        var right = package.MainDocumentPart!.Document.Body!.Elements<Paragraph>().Where(p => Id(p) is "Signer" or "IssuedOn").Select(p => p.ParagraphProperties!.Indentation!.RightChars!.Value).ToList();

        // 署名 has ten characters, the date four whole and six half ones.
        Assert.Equal(right[0] + 1000 - 200, right[1] + 300 + 300 + 0);
        Assert.True(right.Min() >= 200);
    }

    [Fact]
    public void Charts_AreEditableAndSayTheirWords()
    {
        var described = Body.Descendants<Draw.DocProperties>().ToList();
        Assert.Equal(Report.Sections.SelectMany(s => s.Blocks.OfType<ReportChart>()).Select(c => c.Alternative), described.Select(d => d.Description!.Value));
        Assert.Equal(described.Count, _package.MainDocumentPart!.ChartParts.Count());
    }

    private static string Id(Paragraph paragraph) => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "";
}
