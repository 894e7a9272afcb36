using LeYe.Domain.Accounts;
using LeYe.Domain.Bases;
using LeYe.Domain.Common;
using LeYe.Domain.Income;
using LeYe.Domain.Placements;
using LeYe.Domain.Reporting;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Domain.Reporting;

public sealed class AnnualReportBuilderTests : IDisposable
{
    private readonly ReportWorld _world = new();

    public void Dispose() => _world.Dispose();

    [Fact]
    public async Task SuspendedBase_IsZeroAndPaused_AveragesAreWithheld()
    {
        _world.Put(Make.Base(1, "north"), Make.Base(2, "south", BaseStatus.Suspended), Make.Person(1), Make.Placement(1, new(2024, 1, 1)));

        var report = await _world.BuildAsync();

        Assert.Equal(("0", "paused"), ReportWorld.Read(report, "headcount", "south"));
        Assert.Equal((null, "paused"), ReportWorld.Read(report, "income.average", "south", Populations.Disabled));
        Assert.Equal(("0", null), ReportWorld.Read(report, "training.persons", "south"));
    }

    [Fact]
    public async Task OperatingBaseWithoutAnybodyRegistered_IsNotPublished()
    {
        _world.Put(Make.Base(1, "north"), Make.Base(2, "south"), Make.Person(1), Make.Placement(1, new(2024, 1, 1)));

        var report = await _world.BuildAsync();

        Assert.All(report.Figures.Where(f => f.Base == "south"), f => Assert.Equal((null, "not-published"), (f.Value, f.Qualifier)));
        Assert.Equal(("1", null), ReportWorld.Read(report, "headcount", "programme"));
        Assert.DoesNotContain(report.OpenPoints, p => p.Base == "south");
    }

    [Fact]
    public async Task Source_NamesTheRoomAndTheNumberOfRows()
    {
        _world.Put(Make.Base(1, "north"), Make.Person(1), Make.Person(2), Make.Placement(1, new(2024, 1, 1)), Make.Placement(2, new(2024, 1, 1)));

        var report = await _world.BuildAsync();

        Assert.Equal("placements:2", report.Figures.Single(f => f is { Metric: "headcount", Base: "north" }).Source);
    }

    [Fact]
    public async Task Movements_AreCountedByCause_TransfersOfTheBasesOnly()
    {
        _world.Put(
            Make.Base(1, "north"), Make.Base(2, "south"), Make.Person(1), Make.Person(2), Make.Person(3),
            Make.Placement(1, new(2023, 5, 1), new(2024, 1, 10)), Make.Placement(1, new(2024, 1, 10), baseId: 2),
            Make.Placement(2, new(2024, 1, 5), new(2024, 2, 20)),
            Make.Placement(3, new(2023, 5, 1), new(2023, 8, 1)), Make.Placement(3, new(2024, 2, 1)));

        var report = await _world.BuildAsync();

        Assert.Equal("1", ReportWorld.Read(report, "entries.transferred-in", "south").Value);
        Assert.Equal("1", ReportWorld.Read(report, "exits.transferred-out", "north").Value);
        Assert.Equal("0", ReportWorld.Read(report, "entries.transferred-in", "programme").Value);
        Assert.Equal("1", ReportWorld.Read(report, "entries.new", "programme").Value);
        Assert.Equal("1", ReportWorld.Read(report, "entries.returned", "programme").Value);
        Assert.Equal(("1", "provisional"), ReportWorld.Read(report, "exits.left", "programme"));
        Assert.Equal("3", ReportWorld.Read(report, "placements.started", "programme").Value);
        Assert.Equal("3", ReportWorld.Read(report, "placements.persons", "programme").Value);
        Assert.Equal("5", ReportWorld.Read(report, "placements.started", "programme", window: report.Cumulative).Value);
    }

    [Fact]
    public async Task Trial_IsNoPlacementStarted()
    {
        var trial = Make.Placement(1, new(2024, 1, 1));
        trial.IsTrial = true;
        _world.Put(Make.Base(1, "north"), Make.Person(1), trial, Make.Income(1, 202401, 100));

        Assert.Equal("0", ReportWorld.Read(await _world.BuildAsync(), "placements.started", "north").Value);
    }

    [Theory]
    [InlineData(2024, "2023-12-31")]
    [InlineData(2024, "2025-01-01")]
    public async Task CutoffOutsideTheYear_IsRefused(int year, string cutoff)
    {
        _world.Put(Make.Base(1, "north"), Make.Person(1), Make.Placement(1, new(2024, 1, 1)));

        var broken = await Assert.ThrowsAsync<RuleBrokenException>(() => _world.BuildAsync(year, DateOnly.ParseExact(cutoff, "yyyy-MM-dd")));

        Assert.Equal(ReportRules.CutoffOutsideYear, broken.Rule);
    }

    [Theory]
    [InlineData(2023)]
    [InlineData(2031)]
    public async Task YearWithoutAnyRecord_IsRefused(int year)
    {
        _world.Put(Make.Base(1, "north"), Make.Person(1), Make.Placement(1, new(2024, 1, 1)));

        var broken = await Assert.ThrowsAsync<RuleBrokenException>(() => _world.BuildAsync(year, new DateOnly(year, 11, 30)));

        Assert.Equal(ReportRules.NoData, broken.Rule);
    }

    [Theory]
    [InlineData(RoleName.BaseLead)]
    [InlineData(RoleName.Coach)]
    [InlineData(RoleName.Administrator)]
    public async Task RoleWithoutTheReport_IsRefused(RoleName role) =>
        await Assert.ThrowsAsync<NotAllowedException>(() => _world.BuildAsync(actor: Support.TestDatabase.ActorOf(role)));

    [Fact]
    public async Task ActorWhoSeesSomeBases_IsRefused_BecauseTheReportIsOfTheWholeProgramme() =>
        await Assert.ThrowsAsync<NotAllowedException>(() => _world.BuildAsync(actor: Support.TestDatabase.ActorOf(RoleName.Foundation, 1)));

    [Fact]
    public async Task OpenPoints_ListOpenMonthsMissingRegistersFormsAndCertificates()
    {
        var placement = Make.Placement(1, new(2024, 1, 1));
        placement.NationalForm = NationalForm.NotConfirmed;
        _world.Put(
            Make.Base(1, "north"), Make.Person(1, type: LeYe.Domain.People.WorkerType.Disabled), placement, Make.Income(1, 202402, 100),
            Make.Class(1, 1, new DateOnly(2024, 2, 1)),
            Close(202401, MonthCloseKind.Income), Close(202401, MonthCloseKind.Attendance), Close(202401, MonthCloseKind.Placements),
            Close(202402, MonthCloseKind.Placements));

        var report = await _world.BuildAsync();

        Assert.Equal(
            [
                new OpenPoint("attendance-month-open", "north", "2024-02", 1),
                new OpenPoint("certificate-pending", "north", null, 1),
                new OpenPoint("form-not-confirmed", "north", null, 1),
                new OpenPoint("income-month-open", "north", "2024-02", 1),
                new OpenPoint("register-missing", "north", null, 1),
            ],
            report.OpenPoints);
        Assert.Equal(ReportStatus.Draft, report.Status);
    }

    [Fact]
    public async Task SitesAreCountedByKind_AndOperatingApart()
    {
        _world.Put([.. PublishedProgramme.Load().Bases]);
        _world.Put(Make.Person(1), Make.Placement(1, new(2024, 1, 1)));

        var report = await _world.BuildAsync();

        Assert.Equal(["11", "8", "3", "10"], new[] { "sites.total", "sites.bases", "sites.subbases", "sites.operating" }
            .Select(metric => ReportWorld.Read(report, metric, "programme").Value));
        Assert.Equal("yinchuan", report.Sites[0].Key);
        Assert.Equal("基地负责人变故", report.Sites.Single(s => s.Key == "zibo").StatusReason);
        Assert.Equal("guilin", report.Sites.Single(s => s.Key == "bobai").ParentKey);
    }

    [Fact]
    public async Task Figures_StandInOrdinalOrder_EachIdentityOnce_AndTwiceTheSame()
    {
        _world.Put(RandomProgramme.Records(seed: 2, people: 40));

        var report = await _world.BuildAsync();
        var again = await _world.BuildAsync();

        var identities = report.Figures.Select(f => $"{f.Metric}\n{f.Base}\n{f.Population}\n{f.Window}\n{(int)f.Kind}").ToList();
        Assert.Equal(identities.Order(StringComparer.Ordinal), identities);
        Assert.Equal(identities.Count, identities.Distinct().Count());
        Assert.Equal(report.Figures, again.Figures);
    }

    [Fact]
    public async Task EveryMetricOfTheDictionary_IsPrintedForEveryBase()
    {
        _world.Put(RandomProgramme.Records(seed: 2, people: 40));

        var report = await _world.BuildAsync();

        foreach (var definition in report.Definitions)
            foreach (var key in definition.Metric.StartsWith("sites.", StringComparison.Ordinal) ? ["programme"] : RandomProgramme.Keys.Append("programme"))
                Assert.Contains(report.Figures, f => f.Metric == definition.Metric && f.Base == key && f.Unit == definition.Unit);
        Assert.All(report.Figures, f => Assert.Contains(report.Definitions, d => d.Metric == f.Metric));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task RandomHistories_EntriesMinusExitsAreTheChangeOfStock_AndBasesAddUp(int seed)
    {
        _world.Put(RandomProgramme.Records(seed, people: 120));
        var before = await _world.BuildAsync(2022, new DateOnly(2022, 12, 31));
        var after = await _world.BuildAsync(2023, new DateOnly(2023, 8, 17));

        foreach (var key in RandomProgramme.Keys.Append("programme"))
            Assert.Equal(ReportWorld.Number(after, "headcount", key) - ReportWorld.Number(before, "headcount", key),
                ReportWorld.Sum(after, "entries.", key) - ReportWorld.Sum(after, "exits.", key));
        foreach (var metric in after.Figures.Where(f => f.Metric.StartsWith("headcount", StringComparison.Ordinal)).Select(f => f.Metric).Distinct())
            Assert.Equal(ReportWorld.Number(after, metric, "programme"), RandomProgramme.Keys.Sum(key => ReportWorld.Number(after, metric, key)));
        Assert.Equal(ReportWorld.Number(after, "placements.started", "programme"), RandomProgramme.Keys.Sum(key => ReportWorld.Number(after, "placements.started", key)));
    }

    private static MonthClose Close(int month, MonthCloseKind kind) => new()
    {
        BaseId = 1,
        WorkMonth = month,
        Kind = kind,
        ClosedAt = new DateTime(2024, 3, 1, 0, 0, 0, DateTimeKind.Utc),
        ClosedBy = "测试",
    };
}
