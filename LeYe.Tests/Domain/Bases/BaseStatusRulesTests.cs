using LeYe.Domain.Bases;

namespace LeYe.Tests.Domain.Bases;

public sealed class BaseStatusRulesTests
{
    // A base that closed for fifteen months and opened again.
    private static readonly BaseStatusInterval[] Reopened =
    [
        new() { Status = BaseStatus.Preparing, FromOn = new(2018, 1, 1), UntilOn = new(2018, 7, 1) },
        new() { Status = BaseStatus.Operating, FromOn = new(2018, 7, 1), UntilOn = new(2020, 2, 1) },
        new() { Status = BaseStatus.Closed, FromOn = new(2020, 2, 1), UntilOn = new(2021, 5, 1) },
        new() { Status = BaseStatus.Operating, FromOn = new(2021, 5, 1), UntilOn = new(2023, 1, 1) },
        new() { Status = BaseStatus.Suspended, FromOn = new(2023, 1, 1) },
    ];

    [Theory]
    [InlineData("2018-01-01", true)]
    [InlineData("2020-01-31", true)]
    [InlineData("2020-02-01", false)]
    [InlineData("2021-04-30", false)]
    [InlineData("2021-05-01", true)]
    [InlineData("2023-01-01", false)]
    public void AcceptsPlacementsOn_Date_FollowsTheStatusThatHolds(string date, bool accepts) =>
        Assert.Equal(accepts, BaseStatusRules.AcceptsPlacementsOn(Reopened, DateOnly.ParseExact(date, "yyyy-MM-dd")));

    [Fact]
    public void StatusOn_BeforeTheFirst_IsNone() => Assert.Null(BaseStatusRules.StatusOn(Reopened, new(2017, 12, 31)));
}
