using LeYe.Domain.Reporting.Narrative;
using LeYe.Portal.Documents;
using LeYe.Tests.Support;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Portal.Documents;

/// <summary>The Office files open in LibreOffice with their words and numbers; .ci/test installs it where it is missing.</summary>
public sealed class LibreOfficeTests
{
    [Fact]
    public async Task Docx_Opened_ShowsEveryHeadingAndTheRareCharacters()
    {
        var report = SampleReport.Create(reason: "㛃𠮷");
        var text = await Printed.TextAsync(await LibreOffice.ToPdfAsync(ReportPrinting.Docx(report), "docx"));

        Assert.All(ReportPrinting.Compose(report).Sections, section => Assert.Contains(Bare(section.Heading), text));
        Assert.Contains("㛃𠮷", text);
        Assert.Contains("附件：1.基地建设情况表", text);
        Assert.Contains("—1—", text);
    }

    [Fact]
    public async Task Docx_Opened_FillsALineWithTwentyEightCharacters()
    {
        var report = SampleReport.Create() with { Narrative = [new NarrativeSection(NarrativeKeys.All[0], string.Concat(Enumerable.Repeat("就业帮扶", 40)))] };
        var lines = await Printed.LinesAsync(await LibreOffice.ToPdfAsync(ReportPrinting.Docx(report), "docx"));

        // A whole line within the paragraph; a grid that the program follows by cells would hold half as many.
        Assert.Contains(lines, line => line.Length == 28 && line.All(c => "就业帮扶".Contains(c)));
    }

    [Fact]
    public async Task Xlsx_Opened_ShowsItsSheets()
    {
        var report = SampleReport.Create();
        var text = await Printed.TextAsync(await LibreOffice.ToPdfAsync(ReportPrinting.Xlsx(report), "xlsx"));

        Assert.Contains("在岗合计（人）", text);
        Assert.Contains("残疾类别", text);
        Assert.Contains("陕西清涧", text);
    }

    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
