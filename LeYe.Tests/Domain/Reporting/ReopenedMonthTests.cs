using LeYe.Domain.Income;
using LeYe.Domain.Reporting;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Domain.Reporting;

public sealed class ReopenedMonthTests : IDisposable
{
    private readonly ReportWorld _world = new();

    [Fact]
    public async Task Build_MonthsReopened_AreThoseOfTheYearUpToTheCutoff()
    {
        _world.Put(Make.Base(1, "zhangye"), Make.Person(1), Make.Placement(1, new(2024, 1, 1)), Reopening(202401), Reopening(202312), Reopening(202403));
        var reopened = Assert.Single((await _world.BuildAsync()).Reopened);
        Assert.Equal(new ReopenedMonth("zhangye", "income", "2024-01", new(2024, 2, 26), "测试账号", "补录一人"), reopened);
    }

    public void Dispose() => _world.Dispose();

    private static MonthReopening Reopening(int month) => new()
    {
        BaseId = 1, WorkMonth = month, Kind = MonthCloseKind.Income, ClosedAt = new(2024, 2, 20, 1, 0, 0, DateTimeKind.Utc), ClosedBy = "甲",
        ReopenedAt = new(2024, 2, 25, 17, 0, 0, DateTimeKind.Utc), ReopenedBy = "测试账号", Reason = "补录一人",
    };
}
