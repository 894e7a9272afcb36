using System.IO.Compression;
using System.Net;
using System.Text;
using LeYe.Domain.Accounts;
using LeYe.Tests.Portal.Rights;
using LeYe.Tests.Support;
using LeYe.Tests.Support.Pdf;

namespace LeYe.Tests.Portal.Security;

/// <summary>What somebody has typed is text wherever it is shown: on every page, in PDF, DOCX, XLSX and CSV.</summary>
public sealed class StoredMarkupTests(StoredMarkupPortal portal) : IClassFixture<StoredMarkupPortal>
{
    private const string Own = "qingyang";

    [Fact]
    public void Markup_StandsInTheTextsOfTheRecords()
    {
        // A column that is added holds it too, unless it is listed as a code.
        string[] people = ["People.Name", "People.RelativeNoteCipher", "Profiles.AbilityNoteCipher", "Profiles.NeedsNoteCipher", "Placements.Post", "Clients.Name", "Classes.Name", "Bases.Name", "ReportSections.Text"];
        Assert.Empty(people.Except(portal.Filled.Where(f => f.Value > 0).Select(f => f.Key)));
    }

    [Fact]
    public async Task Pages_ShowItAsTextAndNothingOfItRuns()
    {
        var (faults, shown) = (new List<string>(), 0);
        foreach (var (role, address) in Addresses())
        {
            var client = await portal.SignedInAsync(role, Own);
            var answer = await client.GetAsync(address);
            if (answer.Status == HttpStatusCode.InternalServerError)
                faults.Add($"{address}: 500");
            if (!answer.Text.StartsWith("<!DOCTYPE html", StringComparison.OrdinalIgnoreCase))
                continue;
            faults.AddRange(Alive(answer).Select(f => $"{address}: {f}"));
            if (answer.Document.Body!.TextContent.Contains("<script>alert(1)</script>", StringComparison.Ordinal))
                shown++;
        }
        Assert.Empty(faults);
        // Else nothing was looked at.
        Assert.InRange(shown, 70, int.MaxValue);
    }

    [Theory]
    [InlineData("/people/export", RoleName.BaseLead)]
    [InlineData("/placements/export", RoleName.BaseLead)]
    [InlineData("/income/export?base=qingyang&month=2024-01", RoleName.BaseLead)]
    [InlineData("/statistics/export?metric=headcount&from=2024-01-01&to=2024-02-29&base=qingyang", RoleName.BaseLead)]
    [InlineData("/statistics/national-register", RoleName.BaseLead)]
    public async Task Workbooks_HoldItAsTextAndNoFormula(string address, RoleName role)
    {
        var client = await portal.SignedInAsync(role, Own);
        var bytes = await MadeAsync(client, address, new() { ["purpose"] = StoredMarkupPortal.Markup, ["recipientKind"] = "Internal", ["recipient"] = StoredMarkupPortal.Markup });
        Assert.True(DemandPlain(bytes, "xl/") > 0);
    }

    [Theory]
    [InlineData("/people/export")]
    [InlineData("/placements/export")]
    [InlineData("/income/export?base=qingyang&month=2024-01")]
    public async Task Csv_HoldsItBehindAnApostropheInOneCell(string address)
    {
        var client = await portal.SignedInAsync(RoleName.BaseLead, Own);
        var text = Encoding.UTF8.GetString(await MadeAsync(client, address, new() { ["purpose"] = "核对上月名单", ["recipientKind"] = "Internal", ["recipient"] = "=1+1", ["format"] = "csv" }));
        Assert.Contains("\"'=1+1<script>alert(1)</script>\"\"'>", text, StringComparison.Ordinal);
        Assert.DoesNotMatch("(^|[,\\n])\"?=", text);
    }

    [Theory]
    [InlineData("/reports/2024/annual-report-2024.xlsx?cutoff=2024-02-29", "report.xlsx")]
    [InlineData("/reports/2024/annual-report-2024.docx?cutoff=2024-02-29", "report.docx")]
    [InlineData("/statistics/month.xlsx?base=qingyang&month=2024-01", "month.xlsx")]
    [InlineData("/statistics/table.xlsx?metric=headcount&from=2024-01-01&to=2024-02-29&by=Base", "table.xlsx")]
    public async Task Documents_HoldItAsText(string address, string name)
    {
        var client = await portal.SignedInAsync(RoleName.Foundation);
        using var answer = await client.RawAsync(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.True(DemandPlain(await answer.Content.ReadAsByteArrayAsync(), "") > 0, name);
    }

    [Fact]
    public async Task Pdf_OfTheReportAndOfASheet_HoldsItAsText()
    {
        var foundation = await portal.SignedInAsync(RoleName.Foundation);
        await DemandPrintedAsync(foundation, "/reports/2024/annual-report-2024.pdf?cutoff=2024-02-29");
        await using var db = portal.Open();
        var sheet = RouteAddress.Of(db, "/training/{classId:int}/sessions/{sessionId:int}/sign-in-sheet.pdf", Own)!;
        await DemandPrintedAsync(await portal.SignedInAsync(RoleName.BaseLead, Own), sheet);
    }

    private static async Task DemandPrintedAsync(PortalClient client, string address)
    {
        using var answer = await client.RawAsync(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var pdf = new TaggedPdf(await answer.Content.ReadAsByteArrayAsync());
        var text = string.Concat(pdf.Pages.SelectMany(p => p.Texts.OrderBy(t => t.Key).Select(t => t.Value))).Replace(" ", "", StringComparison.Ordinal);
        Assert.Contains("#panic(", text, StringComparison.Ordinal);
        Assert.Contains("<script>alert(1)</script>", text, StringComparison.Ordinal);
        Assert.DoesNotContain("/JavaScript", pdf.Raw, StringComparison.Ordinal);
    }

    // How often it stands in the package's parts, which hold no formula and no field made of it.
    private static int DemandPlain(byte[] package, string folder)
    {
        using var zip = new ZipArchive(new MemoryStream(package));
        var count = 0;
        foreach (var entry in zip.Entries.Where(e => e.FullName.StartsWith(folder, StringComparison.Ordinal) && e.FullName.EndsWith(".xml", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(entry.Open());
            var xml = System.Xml.Linq.XDocument.Parse(reader.ReadToEnd());
            Assert.DoesNotContain(xml.Descendants(), e => e.Name.LocalName is "f" or "script" or "img" or "altChunk"
                || e.Name.LocalName is "instrText" or "fldSimple" && (e.Value + string.Concat(e.Attributes())).Contains("1+1", StringComparison.Ordinal));
            count += xml.Descendants().Count(e => !e.HasElements && e.Value.Contains("<script>alert(1)</script>", StringComparison.Ordinal));
        }
        return count;
    }

    private static IEnumerable<string> Alive(PortalAnswer answer)
    {
        foreach (var element in answer.Document.All)
        {
            if (element.LocalName == "script" && (element.TextContent.Contains("alert", StringComparison.Ordinal) || element.GetAttribute("src") is null && element.GetAttribute("type") is not ("importmap" or "application/json")))
                yield return "a script of its own: " + element.OuterHtml[..Math.Min(80, element.OuterHtml.Length)];
            if (element.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)))
                yield return "a handler: " + element.OuterHtml[..Math.Min(80, element.OuterHtml.Length)];
            if (element.LocalName == "img" && element.GetAttribute("src") == "x")
                yield return "an image of its own";
        }
        if (answer.Text.Contains("<script>alert", StringComparison.Ordinal))
            yield return "markup as it was typed";
    }

    private static async Task<byte[]> MadeAsync(PortalClient client, string address, Dictionary<string, string?> values)
    {
        var page = await client.GetAsync(address);
        var made = await client.SubmitAsync(page, values);
        Assert.Equal(HttpStatusCode.Redirect, made.Status);
        var ready = await client.FollowAsync(made);
        using var answer = await client.RawAsync(ready.Document.QuerySelector("main a[href*='/files/']")!.GetAttribute("href")!);
        return await answer.Content.ReadAsByteArrayAsync();
    }

    // Every route, by a role of the base and by one of the headquarters where they may.
    private List<(RoleName Role, string Address)> Addresses()
    {
        using var db = portal.Open();
        var addresses = new List<(RoleName, string)>();
        foreach (var row in RouteRow.Load().Where(r => !r.Route.Contains(".{format}", StringComparison.Ordinal) && r.Route != "/signout"))
        {
            var roles = new[] { RoleName.BaseLead, RoleName.Foundation, RoleName.Auditor, RoleName.Administrator }.Where(row.Allows).Take(2).ToList();
            if (roles.Count == 0)
                roles = [.. Enum.GetValues<RoleName>().Where(row.Allows).Take(1)];
            if (RouteAddress.Of(db, row.Route, Own)?.Replace("/2023", "/2024", StringComparison.Ordinal).Replace("/sections/work", "/sections/training", StringComparison.Ordinal) is { } address)
                addresses.AddRange(roles.Select(role => (role, address)));
        }
        addresses.Add((RoleName.Auditor, $"/audit/{db.Audit.OrderByDescending(a => a.Id).First(a => a.Act == "ExportPeople").Id}"));
        return addresses;
    }
}
