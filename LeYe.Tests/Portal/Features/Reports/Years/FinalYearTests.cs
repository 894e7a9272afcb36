using System.Net;
using LeYe.Domain.Accounts;
using LeYe.Portal.Documents.Json;
using LeYe.Tests.Portal.Commands;

namespace LeYe.Tests.Portal.Features.Reports.Years;

/// <summary>The journey by its pages, and what is final afterwards: page, file, command line and another process say the same bytes.</summary>
public sealed class FinalYearTests(FinalYearTests.Final portal) : IClassFixture<FinalYearTests.Final>
{
    private const string Cutoff = "2024-11-30";

    /// <summary>The year after its journey.</summary>
    public sealed class Final : YearFixture
    {
        public Tests.Support.PortalAnswer Answer { get; private set; } = null!;

        public async Task EnsureAsync() => Answer ??= await FinaliseByPagesAsync();
    }

    [Fact]
    public async Task Journey_ByPages_EndsInAFinalReportWhosePrintingsAreStored()
    {
        await portal.EnsureAsync();
        Assert.True(portal.Answer.Status == HttpStatusCode.Redirect, string.Join("; ", portal.Answer.Errors));
        Assert.Equal("/reports/2024/work?done=final", portal.Answer.Location);
        var signer = await portal.SignedInAsync(RoleName.Foundation);
        Assert.Contains("定稿", (await signer.GetAsync($"/reports/2024?cutoff={Cutoff}")).Main, StringComparison.Ordinal);
        foreach (var format in new[] { "json", "pdf", "docx", "xlsx" })
        {
            var bytes = await (await signer.RawAsync($"/reports/2024/annual-report-2024.{format}?cutoff={Cutoff}")).Content.ReadAsByteArrayAsync();
            Assert.Equal(await portal.Snapshots.FileAsync(Actor.Program, 2024, new(2024, 11, 30), format), bytes);
        }
        Assert.Contains("线路慢。", System.Text.Encoding.UTF8.GetString((await portal.Snapshots.FileAsync(Actor.Program, 2024, new(2024, 11, 30), "json"))!));
    }

    [Fact]
    public async Task Report_OfAFinalYear_WritesTheStoredBytes()
    {
        await portal.EnsureAsync();
        var output = Path.Combine(portal.DataPath, "out");
        var ran = await Ran.AsyncOf("report", "--data", portal.DataPath, "--year", "2024", "--cutoff", Cutoff, "--out", output);
        Assert.Equal((0, ""), (ran.Code, ran.Error));
        foreach (var format in new[] { "json", "pdf", "docx", "xlsx" })
            Assert.Equal(await portal.Snapshots.FileAsync(Actor.Program, 2024, new(2024, 11, 30), format),
                await File.ReadAllBytesAsync(Path.Combine(output, "annual-report-2024." + format)));
        // Any other cut-off is a draft.
        var draft = await Ran.AsyncOf("report", "--data", portal.DataPath, "--year", "2024", "--cutoff", "2024-06-30", "--out", output);
        Assert.Equal(0, draft.Code);
        Assert.Equal(LeYe.Domain.Reporting.ReportStatus.Draft, AnnualReportJson.Read(await File.ReadAllBytesAsync(Path.Combine(output, "annual-report-2024.json"))).Status);
    }

    [Fact]
    public async Task Reprint_InAnotherProcessZoneCultureAndFonts_IsTheSameBytes()
    {
        await portal.EnsureAsync();
        var fonts = Directory.CreateDirectory(Path.Combine(portal.DataPath, "no-fonts")).FullName;
        await File.WriteAllTextAsync(Path.Combine(fonts, "fonts.conf"), "<?xml version=\"1.0\"?><fontconfig></fontconfig>");
        var start = new System.Diagnostics.ProcessStartInfo("dotnet", [typeof(LeYe.Portal.Commands.CommandLine).Assembly.Location, "verify", "--data", portal.DataPath, "--reprint"])
        {
            RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false,
        };
        (start.Environment["TZ"], start.Environment["LC_ALL"], start.Environment["LANG"]) = ("America/Sao_Paulo", "ar_EG.UTF-8", "ar_EG.UTF-8");
        (start.Environment["FONTCONFIG_FILE"], start.Environment["FONTCONFIG_PATH"]) = (Path.Combine(fonts, "fonts.conf"), fonts);
        using var process = System.Diagnostics.Process.Start(start)!;
        var (said, complaint) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        Assert.Equal((0, ""), (process.ExitCode, await complaint));
        Assert.Contains("存档完好", await said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_OnALockedMonth_SaysWhyAndKeepsWhatWasTyped()
    {
        await portal.EnsureAsync();
        var lead = await portal.SignedInAsync(RoleName.BaseLead);
        var answer = await lead.SubmitAsync(await lead.GetAsync("/income/qingyang/2024-11/reopen"), new() { ["reason"] = "补录一人" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("已经定稿", Assert.Single(answer.Errors), StringComparison.Ordinal);
        Assert.Equal("补录一人", answer.Value("reason"));
    }

    [Fact]
    public async Task Versions_ShowSealHashesAndThatAllIsSound()
    {
        await portal.EnsureAsync();
        var page = await (await portal.SignedInAsync(RoleName.Auditor)).GetAsync("/reports/2024/versions");
        Assert.Contains("已核对", page.Main, StringComparison.Ordinal);
        Assert.Contains((await portal.Snapshots.ListAsync(Actor.Program, 2024))[0].Snapshot.Seal, page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Submission_IsRecordedWithHashesAndReceipt()
    {
        await portal.EnsureAsync();
        var client = await portal.SignedInAsync(RoleName.ReportPreparer);
        var form = await client.GetAsync("/reports/2024/submissions/new");
        var refused = await client.SubmitAsync(form, new() { ["recipient"] = "someone@example.org", ["channel"] = "DocumentSystem" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        var sent = await client.SubmitAsync(form, new() { ["recipient"] = "中国残疾人联合会", ["channel"] = "DocumentSystem" });
        Assert.Equal("/reports/2024/work?done=submitted", sent.Location);
        await using var db = portal.Open();
        var submission = db.Submissions.Single();
        Assert.Equal(64, submission.PdfHash.Length);
        var receipt = await client.SubmitAsync(await client.GetAsync($"/reports/2024/submissions/{submission.Id}"), new() { ["receipt"] = "收文2024-88" });
        Assert.Equal(HttpStatusCode.Redirect, receipt.Status);
        Assert.Contains("收文2024-88", (await client.GetAsync("/reports/2024/work")).Main, StringComparison.Ordinal);
    }
}
