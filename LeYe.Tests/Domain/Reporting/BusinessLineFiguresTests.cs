using LeYe.Domain.Accounts;
using LeYe.Domain.People;
using LeYe.Domain.Placements;
using LeYe.Domain.Reporting;
using LeYe.Tests.Support;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Domain.Reporting;

/// <summary>Annex 7: seats that stand open at the cut-off, orders of the period, and rates over the measured months.</summary>
public sealed class BusinessLineFiguresTests : IDisposable
{
    private readonly TestDatabase _test = new(new DateOnly(2024, 7, 1));

    public BusinessLineFiguresTests() => _test.Put(
        Make.Base(1, "qingyang"), Make.Person(11), Make.Placement(11, new(2024, 1, 8)),
        new BusinessLine { Id = 1, BaseId = 1, Name = "客服线", Category = "客户服务" }, new BusinessLine { Id = 2, BaseId = 1, Name = "无人线", Category = "数据标注" },
        new BusinessLine { Id = 3, BaseId = 1, Name = "空线", Category = "数据标注" },
        new Team { Id = 1, BaseId = 1, BusinessLineId = 1, Name = "一组" }, new Team { Id = 2, BaseId = 1, BusinessLineId = 1, Name = "二组" });

    public void Dispose() => _test.Dispose();

    [Fact]
    public async Task Line_WithOpeningsAndMonths_SaysThem_AndNothingItDoesNotKnow()
    {
        _test.Put(
            Opening(1, 3, new(2024, 1, 1), null), Opening(1, 2, new(2024, 1, 1), new(2024, 7, 1)), Opening(1, 9, new(2024, 1, 1), new(2024, 6, 30)),
            Opening(1, 9, new(2024, 7, 1), null), Opening(2, 5, new(2024, 2, 1), null),
            new TeamMonth { TeamId = 1, WorkMonth = 202401, AnswerRate = 9800, Orders = 200, Accepted = 199 },
            new TeamMonth { TeamId = 2, WorkMonth = 202402, AnswerRate = 9901, Satisfaction = 9700, Orders = 100 },
            new TeamMonth { TeamId = 1, WorkMonth = 202312, AnswerRate = 1, Orders = 999, Accepted = 1 },
            new TeamMonth { TeamId = 1, WorkMonth = 202407, AnswerRate = 1, Orders = 999, Accepted = 1 });

        var report = await new AnnualReportBuilder(_test.Database).BuildAsync(
            new Actor(1, "总部", RoleName.Foundation, BaseScope.All), 2024, new(2024, 6, 30), CancellationToken.None);

        var lines = report.BusinessLines.ToDictionary(l => l.Name);
        Assert.Equal(["客服线", "无人线"], lines.Keys.Order());
        // 98.00 and 99.01: the mean of the measured months; 199 of the 200 orders of which both numbers are known.
        Assert.Equal((0, 5, 300, "99.50", "98.51", "97.00"), Told(lines["客服线"]));
        Assert.Equal((0, 5, (int?)null, (string?)null, (string?)null, (string?)null), Told(lines["无人线"]));
    }

    private static (int, int?, int?, string?, string?, string?) Told(LeYe.Domain.Reporting.Breakdowns.BusinessLineLine line) =>
        (line.InPost, line.Openings, line.Orders, line.AcceptedRate, line.AnswerRate, line.Satisfaction);

    private static JobOpening Opening(int line, int seats, DateOnly from, DateOnly? until) => new()
    {
        BaseId = 1, BusinessLineId = line, Post = "客服", Kind = WorkKinds.CustomerService, WorkMode = WorkMode.OnSite, Seats = seats, OpenedOn = from, ClosedOn = until,
    };
}
