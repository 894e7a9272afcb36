using LeYe.Domain.Demonstration;
using LeYe.Domain.Importing;
using LeYe.Domain.Reporting;
using LeYe.Portal.Documents.Json;
using LeYe.Tests.Portal.Documents;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace LeYe.Tests.Portal.Commands;

/// <summary>The demonstration's past year is signed and final; the published year stays the draft that it is looked at as.</summary>
public sealed class PastYearTests
{
    [Theory]
    [InlineData("2024-02-29", null)]
    [InlineData("2025-06-30", null)]
    [InlineData("2026-01-31", null)]
    [InlineData("2026-02-01", 2025)]
    public void PastYear_IsFinalOnlyAfterItsYearEnd_AndNeverThePublishedOne(string until, int? year) =>
        Assert.Equal(year, PastYearService.YearOf(DateOnly.ParseExact(until, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public async Task Demonstration_AfterTheYear_HoldsASoundFinalReport()
    {
        using var directory = new TemporaryDirectory();
        var data = Path.Combine(directory.Path, "data");
        var output = Path.Combine(directory.Path, "out");
        Assert.Equal(0, (await Ran.AsyncOf("demo", "--data", data, "--until", "2026-02-10", "--password", "correct horse battery")).Code);
        Assert.Equal(0, (await Ran.AsyncOf("report", "--data", data, "--year", "2025", "--cutoff", "2025-11-30", "--out", output)).Code);
        var report = AnnualReportJson.Read(await File.ReadAllBytesAsync(Path.Combine(output, "annual-report-2025.json")));
        Assert.Equal((ReportStatus.Final, "1.0", 3), (report.Status, report.Edition, report.Narrative.Count));
        Assert.NotEmpty(report.Reopened);
        await using (var services = LeYe.Portal.Setup.RecordsHost.Build(new LeYe.Portal.Commands.DataDirectory(data)))
        await using (var db = services.GetRequiredService<LeYe.Domain.Persistence.Database>().Read(LeYe.Domain.Accounts.BaseScope.All))
        {
            Assert.Equal([ImportKind.Placements, ImportKind.Incomes], db.Imports.OrderBy(i => i.Id).Select(i => i.Kind).ToList());
            Assert.All(db.Imports, i => Assert.Equal(ImportState.Submitted, i.State));
            Assert.Equal([ImportRowState.Updated, ImportRowState.Same, ImportRowState.Doubtful, ImportRowState.Failed],
                db.ImportRows.Select(r => r.State).Distinct().OrderBy(s => s).ToList());
        }
        var verified = await Ran.AsyncOf("verify", "--data", data);
        Assert.Equal((0, ""), (verified.Code, verified.Error));
        SqliteConnection.ClearAllPools();
    }
}
