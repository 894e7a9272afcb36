using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Reporting;
using LeYe.Domain.Reporting.Narrative;
using LeYe.Domain.Reporting.Years;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Domain.Reporting.Years;

public sealed class NarrativeTests
{
    [Fact]
    public async Task Text_OfTwoHundredThousandCharacters_IsRefusedAndNothingIsSaved()
    {
        using var world = new YearWorld();
        Assert.Equal("narrative.text-too-long", await YearWorld.RefusedAsync(() =>
            world.Narrative.SaveAsync(world.Preparer, 2024, NarrativeKeys.Posts, new string('字', 200_000), 0, null)));
        Assert.Equal(0, world.Count<ReportSectionText>());
        await world.Narrative.SaveAsync(world.Preparer, 2024, NarrativeKeys.Posts, new string('字', NarrativeRules.LongestText), 0, null);
    }

    [Theory]
    [InlineData(0xd840)]
    [InlineData(0xe000)]
    public async Task Text_ThatNoFontCanHave_IsRefused(int character)
    {
        using var world = new YearWorld();
        var text = ((char)character).ToString();
        Assert.Equal("narrative.characters", await YearWorld.RefusedAsync(() => world.Narrative.SaveAsync(world.Preparer, 2024, NarrativeKeys.Posts, text, 0, null)));
    }

    [Fact]
    public void Text_IsPlain_LineBreaksOneWayAndNoControlCharacters() =>
        Assert.Equal("一\n\n二 三\n<b>𠮷</b>", NarrativeRules.Clean("\r\n一 \r\n\r\n二\t三\u0007\r<b>𠮷</b>　\n\n"));

    [Fact]
    public async Task Text_SavedOverANewerOne_IsStale()
    {
        using var world = new YearWorld();
        await world.Narrative.SaveAsync(world.Preparer, 2024, NarrativeKeys.Posts, "甲", 0, null);
        await Assert.ThrowsAsync<StaleRecordException>(() => world.Narrative.SaveAsync(world.Preparer, 2024, NarrativeKeys.Posts, "乙", 0, null));
        await world.Narrative.SaveAsync(world.Preparer, 2024, NarrativeKeys.Posts, "乙", 1, null);
    }

    [Fact]
    public async Task Text_AndSummaries_InReview_AreRefusedUntilSentBack()
    {
        using var world = new YearWorld();
        await world.Work.SubmitForReviewAsync(world.Preparer, 2024, 0, null);
        Assert.Equal("year.not-drafting", await YearWorld.RefusedAsync(() => world.Narrative.SaveAsync(world.Preparer, 2024, NarrativeKeys.Posts, "甲", 0, null)));
        Assert.Equal("year.not-drafting", await YearWorld.RefusedAsync(() => world.Bases.SummariseAsync(world.Lead, 2024, 1, "a", "b", "c", 0, null)));
        await world.Work.ReturnAsync(world.Reviewer, 2024, "请补充", 1, null);
        await world.Narrative.SaveAsync(world.Preparer, 2024, NarrativeKeys.Posts, "甲", 0, null);
    }

    [Fact]
    public async Task Summaries_FeedTheSectionTheyBelongTo()
    {
        using var world = new YearWorld();
        await world.Bases.SummariseAsync(world.Lead, 2024, 1, "开了两个班", "线路慢", "再开一个班", 0, null);
        var section = await new NarrativeQueries(world.Test.Database).SectionAsync(world.Preparer, 2024, NarrativeKeys.NextSteps);
        Assert.Equal("再开一个班", Assert.Single(section.Summaries).For(section.Key));
        Assert.Equal("线路慢", section.Summaries[0].For(NarrativeKeys.Difficulties));
        Assert.Equal("开了两个班", section.Summaries[0].For(NarrativeKeys.Posts));
    }

    [Fact]
    public async Task Signature_WhoseFiguresChanged_IsOutdated_AndASentBackBaseSignsAnew()
    {
        using var world = new YearWorld();
        await world.SignBaseAsync();
        Assert.Equal(BaseYearState.Signed, (await world.Queries.BaseAsync(world.Lead, 2024, YearWorld.Key)).State);
        world.Test.Put(Make.Person(13), Make.Placement(13, new(2024, 11, 1)));
        Assert.Equal(BaseYearState.Outdated, (await world.Queries.BaseAsync(world.Lead, 2024, YearWorld.Key)).State);
        await world.Bases.ReturnAsync(world.Preparer, 2024, 1, "请核对人数", 2, null);
        Assert.Equal(BaseYearState.Returned, (await world.Queries.BaseAsync(world.Lead, 2024, YearWorld.Key)).State);
        await world.Bases.SignAsync(world.Lead, 2024, 1, 3, null);
        Assert.Equal("负责人", (await world.Queries.BaseAsync(world.Lead, 2024, YearWorld.Key)).Part.SignedBy);
    }

    [Fact]
    public async Task Signature_OfAnotherBase_IsMissing_AndByAnotherRole_Forbidden()
    {
        using var world = new YearWorld();
        var stranger = world.Lead with { Scope = BaseScope.Of([3]) };
        await Assert.ThrowsAsync<RecordMissingException>(() => world.Bases.SignAsync(stranger, 2024, 1, 0, null));
        await Assert.ThrowsAsync<RecordMissingException>(() => world.Queries.BaseAsync(stranger, 2024, YearWorld.Key));
        await Assert.ThrowsAsync<NotAllowedException>(() => world.Bases.SignAsync(world.Preparer, 2024, 1, 0, null));
        await Assert.ThrowsAsync<NotAllowedException>(() => world.Narrative.SaveAsync(world.Lead, 2024, NarrativeKeys.Posts, "x", 0, null));
    }

    [Fact]
    public async Task RecordMonth_IsClosedByName_OnlyAfterItsEndAndWithItsRegisters()
    {
        using var world = new YearWorld(closedUntil: 202410);
        await world.Months.CloseAsync(world.Lead, 1, new WorkMonth(202411), null);
        var report = await world.Drafts.BuildAsync(2024);
        Assert.Equal(["income-month-open"], report.OpenPoints.Select(p => p.Kind));
        Assert.Equal("year.month-not-ended", await YearWorld.RefusedAsync(() => world.Months.CloseAsync(world.Lead, 1, new WorkMonth(202412), null)));
        world.Test.Put(Make.Class(1, YearWorld.BaseId, new DateOnly(2024, 10, 8)));
        Assert.Equal("year.registers-missing", await YearWorld.RefusedAsync(() => world.Months.CloseAsync(world.Lead, 1, new WorkMonth(202410), null)));
        await Assert.ThrowsAsync<NotAllowedException>(() => world.Months.CloseAsync(world.Preparer, 1, new WorkMonth(202411), null));
    }

    [Fact]
    public async Task Hints_SayWhatTheFiguresSay()
    {
        using var world = new YearWorld(closedUntil: 202410);
        var report = await world.Drafts.BuildAsync(2024);
        Assert.Contains(NarrativeHints.Of(report, NarrativeKeys.Difficulties), h => h is { Kind: "missing", Base: YearWorld.Key });
        Assert.Contains(NarrativeHints.Of(report, NarrativeKeys.Posts), h => h is { Kind: "grew", Values: ["2", "0"] });
    }

    [Fact]
    public async Task Forecast_StandsBesideTheFiguresWithItsReason()
    {
        using var world = new YearWorld();
        await world.Forecasts.EnterAsync(world.Preparer, 2024, Metrics.Headcount, Populations.InPost, "3", "12月还有一人上岗", 0, null);
        var report = await world.Drafts.BuildAsync(2024);
        var forecast = Assert.Single(report.Figures, f => f.Kind == FigureKind.Forecast);
        Assert.Equal(("3", "2024-12-31", "12月还有一人上岗"), (forecast.Value, forecast.Window, forecast.Source));
        Assert.Equal("2", report.Figures.Single(f => f.Metric == Metrics.Headcount && f.Base == "programme" && f.Kind == FigureKind.Computed).Value);
    }

    [Theory]
    [InlineData(Metrics.Headcount, Populations.InPost, "3.5", "理由充分", "forecast.value")]
    [InlineData(Metrics.Headcount, Populations.InPost, "-3", "理由充分", "forecast.value")]
    [InlineData(Metrics.Headcount, Populations.InPost, "三", "理由充分", "forecast.value")]
    [InlineData(Metrics.SitesTotal, Populations.InPost, "3", "理由充分", "forecast.metric")]
    [InlineData(Metrics.Headcount, Populations.InPost, "3", "", "year.reason")]
    public async Task Forecast_ThatIsNoNumberOrHasNoReason_IsRefused(string metric, string population, string value, string reason, string rule)
    {
        using var world = new YearWorld();
        Assert.Equal(rule, await YearWorld.RefusedAsync(() => world.Forecasts.EnterAsync(world.Preparer, 2024, metric, population, value, reason, 0, null)));
    }
}
