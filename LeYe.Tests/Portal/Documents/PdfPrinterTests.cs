using LeYe.Portal.Documents;
using LeYe.Portal.Documents.Model;
using LeYe.Portal.Documents.Pdf;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Portal.Documents;

public sealed class PdfPrinterTests
{
    [Fact]
    public async Task Pdf_PrintedAgainInAnotherZoneAndLocale_IsTheSameBytes()
    {
        var first = await Printed.PdfAsync(SampleReport.Create());
        var zone = Environment.GetEnvironmentVariable("TZ");
        Environment.SetEnvironmentVariable("TZ", "Asia/Tokyo");
        Environment.SetEnvironmentVariable("LANG", "ar_EG.UTF-8");
        try
        {
            Assert.Equal(first, await Printed.PdfAsync(SampleReport.Create()));
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", zone);
            Environment.SetEnvironmentVariable("LANG", null);
        }
    }

    [Fact]
    public async Task Pdf_OfAReport_IsTaggedPdfUaInChinese()
    {
        var pdf = await Printed.PdfAsync(SampleReport.Create());
        var raw = System.Text.Encoding.Latin1.GetString(pdf);
        var structure = await Printed.ToolAsync("pdfinfo", ["-struct", "-"], pdf);
        var info = await Printed.ToolAsync("pdfinfo", ["-"], pdf);

        Assert.Contains("pdfuaid:part>1", raw);
        Assert.Contains("/Lang(zh-CN)", raw.Replace("/Lang (", "/Lang("));
        Assert.Contains("/Outlines", raw);
        Assert.Contains("关于2024年度“集善乐业”残疾人网络就业项目推广实施情况的报告", info);
        Assert.Contains("Thu Feb 29 00:00:00 2024", info);
        Assert.Contains("H1", structure);
        Assert.Contains("H2", structure);
        Assert.DoesNotContain("H4", structure);
        Assert.Contains("/Scope /Column", structure);
    }

    [Fact]
    public async Task SignInSheet_OfASession_IsTaggedPdfUaWithItsTable()
    {
        var sheet = new SignInSheet(
            "签到表：客服岗前培训 第 6 期 第 1 次课", new(2024, 2, 28), ["时间：2024年2月28日，9:00 至 11:00", "教室：培训室"], "签到名单", ["编号", "姓名", "签名", "备注"],
            [["1", "测试人员1"], ["12", "测试人员2"]], 3, "辅导员签名：");
        var pdf = await new PdfPrinter(new PdfPrinterOptions()).PrintAsync(sheet);
        var structure = await Printed.ToolAsync("pdfinfo", ["-struct", "-"], pdf);
        var text = await Printed.TextAsync(pdf);

        Assert.Contains("pdfuaid:part>1", System.Text.Encoding.Latin1.GetString(pdf));
        Assert.Contains("签到表：客服岗前培训", await Printed.ToolAsync("pdfinfo", ["-"], pdf));
        foreach (var part in new[] { "Table", "TH", "Caption", "/Scope /Column" })
            Assert.Contains(part, structure);
        foreach (var word in new[] { "测试人员1", "测试人员2", "签名", "辅导员签名：" })
            Assert.Contains(word, text);
        Assert.Equal(pdf, await new PdfPrinter(new PdfPrinterOptions()).PrintAsync(sheet));
    }

    [Fact]
    public async Task Pdf_Fonts_AreThoseOfTheLockFileOnly()
    {
        var fonts = await Printed.ToolAsync("pdffonts", ["-"], await Printed.PdfAsync(SampleReport.Create()));
        var names = fonts.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).Select(line => line.Split('+')[1].Split(' ')[0]).Order();

        Assert.Equal(["NotoSansSC-Medium", "NotoSerifSC-Bold", "NotoSerifSC-Regular"], names);
    }

    [Fact]
    public async Task Text_OfThePdf_HoldsNoRadicalsAndNoPrivateCharacters()
    {
        var text = await Printed.TextAsync(await Printed.PdfAsync(SampleReport.Create()));
        Assert.NotEmpty(text);
        Assert.DoesNotContain(text, character => character is (>= '\u2E80' and <= '\u2FDF') or (>= '\uE000' and <= '\uF8FF'));
    }

    [Theory]
    [InlineData("*粗*_斜_#set$x$<标签>@引用[方]\\n`码`")]
    [InlineData("= 标题 // 注 ~ -- \"引\" {{0}}")]
    public async Task MarkupCharacters_InData_PrintLiterally(string reason)
    {
        var text = await Printed.TextAsync(await Printed.PdfAsync(SampleReport.Create(reason: reason)));
        Assert.Contains($"山东淄博（{string.Concat(reason.Where(c => c != ' '))}）", text);
    }

    [Fact]
    public async Task RareCharacter_InTheLockedFont_IsPrinted()
    {
        var text = await Printed.TextAsync(await Printed.PdfAsync(SampleReport.Create(reason: "㛃")));
        Assert.Contains("山东淄博（㛃）", text);
    }

    [Theory]
    [InlineData("𠮷")]
    [InlineData("😀")]
    public async Task Character_WithoutGlyph_IsNamedAndNothingIsPrinted(string character)
    {
        var failure = await Assert.ThrowsAsync<PrintingFailedException>(() => Printed.PdfAsync(SampleReport.Create(reason: $"因{character}故")));

        Assert.Equal(PrintingFailure.CharacterMissing, failure.Reason);
        Assert.Contains(character, failure.Detail);
        Assert.StartsWith($"错误：字体中没有字符“", failure.Sentence);
    }

    [Fact]
    public async Task Node_NotOnThePath_IsNamed()
    {
        var failure = await Assert.ThrowsAsync<PrintingFailedException>(
            () => Printed.PdfAsync(SampleReport.Create(), new PdfPrinterOptions { SearchPath = "" }));
        Assert.Equal(PrintingFailure.NodeMissing, failure.Reason);
        Assert.StartsWith("错误：没有找到 Node", failure.Sentence);
    }

    [Fact]
    public async Task Packages_NotInstalled_AreNamed()
    {
        using var directory = new TemporaryDirectory();
        foreach (var name in new[] { "print.mjs", "report.typ" })
            File.Copy(Path.Combine(new PdfPrinterOptions().Directory, name), Path.Combine(directory.Path, name));
        await FailsAsync(directory, PrintingFailure.PackagesMissing);
    }

    [Fact]
    public async Task Node_Killed_IsNamed()
    {
        using var directory = new TemporaryDirectory();
        File.WriteAllText(Path.Combine(directory.Path, "print.mjs"), "process.kill(process.pid, 'SIGKILL');");
        await FailsAsync(directory, PrintingFailure.Stopped);
    }

    [Fact]
    public async Task Node_Silent_IsEndedAfterTheTimeout()
    {
        using var directory = new TemporaryDirectory();
        var mark = Path.Combine(directory.Path, "pid");
        File.WriteAllText(
            Path.Combine(directory.Path, "print.mjs"),
            "import { writeFileSync } from 'node:fs'; writeFileSync('pid', String(process.pid)); setInterval(() => {}, 1000);");
        await FailsAsync(directory, PrintingFailure.TimedOut, TimeSpan.FromSeconds(3));

        Assert.True(await EndsAsync(int.Parse(File.ReadAllText(mark))));
    }

    // A killed process stays in the table until the runtime has collected it, a moment later.
    private static async Task<bool> EndsAsync(int id)
    {
        for (var tries = 0; tries < 100; tries++)
        {
            try
            {
                using var process = System.Diagnostics.Process.GetProcessById(id);
                if (process.HasExited)
                    return true;
            }
            catch (ArgumentException)
            {
                return true;
            }
            await Task.Delay(100);
        }
        return false;
    }

    [Fact]
    public async Task Print_Cancelled_Stops()
    {
        using var cancel = new CancellationTokenSource();
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Printed.Printer().PrintAsync(ReportPrinting.Compose(SampleReport.Create()), cancel.Token));
    }

    private static async Task FailsAsync(TemporaryDirectory directory, PrintingFailure reason, TimeSpan? timeout = null)
    {
        var options = new PdfPrinterOptions { Directory = directory.Path, Timeout = timeout ?? TimeSpan.FromSeconds(60) };
        var failure = await Assert.ThrowsAsync<PrintingFailedException>(() => Printed.PdfAsync(SampleReport.Create(), options));
        Assert.Equal(reason, failure.Reason);
        Assert.StartsWith("错误：", failure.Sentence);
    }
}
