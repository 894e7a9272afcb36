using System.Net;

namespace LeYe.Tests.Portal.Features.Reports.Years;

/// <summary>A site's name holds a character that the report's fonts do not have: 定稿 says so and keeps everything as it was.</summary>
public sealed class UnprintableYearTests(UnprintableYearTests.Unprintable portal) : IClassFixture<UnprintableYearTests.Unprintable>
{
    /// <summary>The year with such a site.</summary>
    public sealed class Unprintable : YearFixture
    {
        protected override async Task SeedAsync()
        {
            await base.SeedAsync();
            await using var db = Open();
            db.Entry(db.Bases.Single(b => b.Key == "qingyang")).Property(b => b.ShortName).CurrentValue = "测试\U0001F9FF";
            await db.SaveChangesAsync();
        }
    }

    [Fact]
    public async Task Finalise_WhosePdfCannotBePrinted_SaysWhichCharacterAndStoresNothing()
    {
        var answer = await portal.FinaliseByPagesAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("没有定稿，什么都没有保存", Assert.Single(answer.Errors), StringComparison.Ordinal);
        await using var db = portal.Open();
        Assert.Equal((0, 0), (db.ReportSnapshots.Count(), db.YearLocks.Count()));
    }
}
