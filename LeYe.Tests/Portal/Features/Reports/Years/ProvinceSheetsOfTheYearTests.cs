using System.Net;
using LeYe.Domain.Accounts;
using LeYe.Portal.Documents;
using LeYe.Tests.Portal.Commands;

namespace LeYe.Tests.Portal.Features.Reports.Years;

/// <summary>B is of A's snapshot and leaves from its day on (rules.md, The year): as a download and by the command line.</summary>
public sealed class ProvinceSheetsOfTheYearTests(FinalYearTests.Final portal) : IClassFixture<FinalYearTests.Final>
{
    [Fact]
    public async Task ProvinceSheets_AfterFinalisation_LeaveFromTheirDayOn_AsTheSnapshotSays()
    {
        await portal.EnsureAsync();
        const string Sheet = "/reports/2024/province-sheet-2024-62.docx?cutoff=2024-11-30";
        portal.Time.MoveTo(new DateOnly(2024, 12, 20));
        var early = await (await portal.FreshAsync(RoleName.ReportPreparer)).GetAsync(Sheet);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, early.Status);
        Assert.Contains("分省数据单在规定日期以后才能取出", early.Main, StringComparison.Ordinal);

        portal.Time.MoveTo(new DateOnly(2024, 12, 21));
        var preparer = await portal.FreshAsync(RoleName.ReportPreparer);
        var final = await portal.Snapshots.FindAsync(Actor.Program, 2024, new(2024, 11, 30));
        await using (var db = portal.Open())
        {
            // Whatever the name of the site is today: the sheet says what was reported.
            db.Entry(db.Bases.Single(b => b.Key == "qingyang")).Property(b => b.ShortName).CurrentValue = "改名后的基地";
            await db.SaveChangesAsync();
        }
        var bytes = await (await preparer.RawAsync(Sheet)).Content.ReadAsByteArrayAsync();
        Assert.Equal(ReportPrinting.Docx(ReportPrinting.ComposeProvince(final!, "甘肃")), bytes);

        // The command line writes the same bytes beside A.
        var output = Path.Combine(portal.DataPath, "provinces");
        var ran = await Ran.AsyncOf("report", "--data", portal.DataPath, "--year", "2024", "--cutoff", "2024-11-30", "--out", output, "--provinces");
        Assert.Equal((0, ""), (ran.Code, ran.Error));
        Assert.Equal(bytes, await File.ReadAllBytesAsync(Path.Combine(output, "province-sheet-2024-62.docx")));
        Assert.Equal(4 + 3 * ReportPrinting.Provinces(final!).Count, Directory.GetFiles(output).Length);
    }
}
