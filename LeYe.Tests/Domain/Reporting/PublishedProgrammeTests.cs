using LeYe.Domain.Accounts;
using LeYe.Domain.Bases;
using LeYe.Domain.Reporting;
using LeYe.Tests.Support;

namespace LeYe.Tests.Domain.Reporting;

public sealed class PublishedProgrammeTests
{
    [Theory]
    [InlineData("zibo", "2021-12-31", BaseStatus.Operating)]
    [InlineData("zibo", "2022-01-01", BaseStatus.Suspended)]
    [InlineData("guilin", "2019-06-30", BaseStatus.Suspended)]
    [InlineData("guilin", "2020-08-01", BaseStatus.Operating)]
    [InlineData("qiqihar", "2022-03-31", BaseStatus.Preparing)]
    [InlineData("qiqihar", "2022-04-01", BaseStatus.Operating)]
    public void Sites_CarryTheirStatusHistory(string key, string date, BaseStatus status)
    {
        var site = PublishedSites.Load().Single(b => b.Key == key);

        Assert.Equal(status, site.Statuses.Single(s => s.HoldsOn(DateOnly.ParseExact(date, "yyyy-MM-dd"))).Status);
    }

    [Fact]
    public void Sites_CarryPartnersHonoursAndPlaces()
    {
        var sites = PublishedSites.Load().ToDictionary(b => b.Key);

        Assert.Equal(11, sites.Count);
        Assert.Equal("guilin", sites["bobai"].Parent?.Key);
        Assert.Equal(("004", 450300, DatePrecision.Year), (sites["guilin"].ProgrammeNo, int.Parse(sites["guilin"].DivisionCode), sites["guilin"].FoundedPrecision));
        Assert.Equal((36000, AreaKind.Usable), (sites["pingxiang"].AreaSquareMetres, sites["pingxiang"].AreaKind));
        Assert.Equal(["中国残疾人福利基金会", "国家开发投资集团"], sites["qingyang"].Partners.Select(p => p.Name));
        Assert.Contains(sites["zhangye"].Honours, h => h is { Title: "全国残疾人之家", Awarded: "2019-05" });
    }

    [Fact]
    public void Figures_AreAsPublished()
    {
        var figures = PublishedFigures.Load().ToDictionary(f => f.Code);

        Assert.Equal(62, figures.Count);
        Assert.Equal(("2210", "余", "万元"), (figures["F58"].Value, figures["F58"].Qualifier, figures["F58"].Unit));
        Assert.Equal("month, population not stated", figures["F05"].Window);
        Assert.Null(figures["F04"].Quote);
    }

    [Fact]
    public async Task Import_RunTwice_AddsNothingTheSecondTime()
    {
        using var test = new TestDatabase();
        var service = new PublishedProgrammeService(test.Database);
        var admin = TestDatabase.ActorOf(RoleName.Administrator);

        Assert.Equal(73, await service.ImportAsync(admin, CancellationToken.None));
        Assert.Equal(0, await service.ImportAsync(admin, CancellationToken.None));

        using var db = test.Database.Read(BaseScope.All);
        Assert.Equal((11, 62, 1), (db.Bases.Count(), db.LegacyFigures.Count(), db.Audit.Count()));
    }

    [Fact]
    public async Task Import_OfASubBaseMissingLater_FindsItsParent()
    {
        using var test = new TestDatabase();
        var service = new PublishedProgrammeService(test.Database);
        var admin = TestDatabase.ActorOf(RoleName.Administrator);
        await service.ImportAsync(admin, CancellationToken.None);
        using (var db = test.Open())
        {
            db.Remove(db.Bases.Single(b => b.Key == "bobai"));
            db.SaveChanges();
        }

        Assert.Equal(1, await service.ImportAsync(admin, CancellationToken.None));

        using var read = test.Database.Read(BaseScope.All);
        Assert.Equal(read.Bases.Single(b => b.Key == "guilin").Id, read.Bases.Single(b => b.Key == "bobai").ParentId);
    }

    [Fact]
    public async Task Import_ByARoleThatDoesNotSetUpThePortal_IsRefused()
    {
        using var test = new TestDatabase();

        await Assert.ThrowsAsync<NotAllowedException>(() =>
            new PublishedProgrammeService(test.Database).ImportAsync(TestDatabase.ActorOf(RoleName.Foundation), CancellationToken.None));
    }
}
