using LeYe.Domain.Reporting;
using LeYe.Portal.Documents;
using LeYe.Portal.Documents.Json;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Portal.Documents;

public sealed class ReopenedMonthsTests
{
    private static readonly AnnualReport Report = SampleReport.Create() with
    {
        Reopened = [new ReopenedMonth("xian", "income", "2024-01", new(2024, 2, 25), "测试账号", "补录一人")],
    };

    [Fact]
    public void Annex9_AMonthThatWasReopened_IsListedByNameWithItsReason()
    {
        var table = ReportPrinting.Compose(Report).Tables.Single(t => t.Id == "annex9reopened");
        var cells = Assert.Single(table.Rows).Cells.Select(c => c.Text).ToList();
        Assert.Equal(["收入", "2024年1月", "2024年2月25日", "测试账号", "补录一人"], cells.Skip(1));
    }

    [Fact]
    public void Annex9_NothingReopened_SaysNothingOfIt() =>
        Assert.DoesNotContain(ReportPrinting.Compose(SampleReport.Create()).Tables, t => t.Id == "annex9reopened");

    [Fact]
    public void Json_OfAReportWithAReopenedMonth_ComesBackTheSame() =>
        Assert.Equal(Report.Reopened, AnnualReportJson.Read(AnnualReportJson.Write(Report)).Reopened);
}
