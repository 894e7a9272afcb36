using LeYe.Domain.Common;
using LeYe.Domain.Income;

namespace LeYe.Tests.Domain.Income;

public sealed class OutlierRulesTests
{
    [Theory]
    [InlineData(380_000, 380_000, 900_000, null)]
    [InlineData(570_000, 380_000, 900_000, null)]
    [InlineData(570_001, 380_000, 900_000, OutlierKind.AboveMedian)]
    [InlineData(190_000, 380_000, 900_000, null)]
    [InlineData(189_999, 380_000, 900_000, OutlierKind.BelowMedian)]
    [InlineData(900_001, 380_000, 900_000, OutlierKind.AboveBaseMaximum)]
    [InlineData(0, 380_000, 900_000, OutlierKind.Zero)]
    public void Of_AnAmount_IsHalfMoreOrHalfLessThanTheMedianOrAboveTheBase(long gross, long median, long maximum, OutlierKind? kind) =>
        Assert.Equal(kind, OutlierRules.Of(gross, median, maximum));

    [Fact]
    public void Of_WithoutAMedianOrAMaximum_AsksNothing() => Assert.Null(OutlierRules.Of(5_000_000, null, null));

    [Fact]
    public void MedianOf_FewerThanThreeMonths_IsNone() => Assert.Null(OutlierRules.MedianOf([100, 200]));

    [Fact]
    public void MedianOf_EvenNumber_IsTheMeanOfTheMiddleTwo() => Assert.Equal(250, OutlierRules.MedianOf([400, 100, 300, 200]));

    [Theory]
    [InlineData(202401, "2024-02-20")]
    [InlineData(202411, "2024-12-12")]
    [InlineData(202412, "2025-01-20")]
    public void IncomeDueOn_AMonth_IsThe20thOfTheNextAndForNovemberThe12th(int month, string due) =>
        Assert.Equal(DateOnly.Parse(due, System.Globalization.CultureInfo.InvariantCulture), MonthDueRules.IncomeDueOn(new WorkMonth(month)));

    [Theory]
    [InlineData(202401, 15, "2024-02-15")]
    [InlineData(202411, 15, "2024-12-12")]
    [InlineData(202411, 8, "2024-12-08")]
    public void IncomeDueOn_ABaseWithItsOwnDay_IsThatDayAndNeverAfterTheReport(int month, int day, string due) =>
        Assert.Equal(DateOnly.Parse(due, System.Globalization.CultureInfo.InvariantCulture), MonthDueRules.IncomeDueOn(new WorkMonth(month), day));

    [Fact]
    public void IsClosedLate_CloseOnTheDueDateInShanghai_IsInTime()
    {
        Assert.False(Closed(new(2024, 2, 20, 15, 59, 0, DateTimeKind.Utc)).IsClosedLate);
        Assert.True(Closed(new(2024, 2, 20, 16, 0, 0, DateTimeKind.Utc)).IsClosedLate);
    }

    private static IncomeMonthSummary Closed(DateTime at) => new(1, "甲", new(202401), 1, 1, 1, 1, at, "乙", new(2024, 2, 20));
}
