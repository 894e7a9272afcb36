using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Income;
using LeYe.Domain.Programmes;
using LeYe.Domain.Reporting;
using LeYe.Domain.Reporting.Corrections;
using LeYe.Domain.Reporting.Duties;
using LeYe.Domain.Reporting.Letters;
using LeYe.Domain.Reporting.Narrative;
using LeYe.Domain.Reporting.Snapshots;
using LeYe.Domain.Reporting.Submissions;
using LeYe.Domain.Reporting.Years;
using LeYe.Tests.Support;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Domain.Reporting.Years;

/// <summary>One base with two people in post all through 2024, every month closed up to November unless told not to; today is 2024-12-16.</summary>
internal sealed class YearWorld : IDisposable
{
    public const int Year = 2024;
    public const int BaseId = 1;
    public const string Key = "qingyang";

    public YearWorld(int closedUntil = 202411, DateOnly? today = null)
    {
        Test = new TestDatabase(today ?? new DateOnly(2024, 12, 16));
        Test.Put(
            Make.Base(BaseId, Key), Make.Disabled(11), Make.Disabled(12),
            Make.Placement(11, new(2024, 1, 8)), Make.Placement(12, new(2024, 2, 1)), Make.Income(11, 202401, 350_000), Make.Income(12, 202411, 300_000),
            NewAccount(1, "preparer", RoleName.ReportPreparer), NewAccount(2, "reviewer", RoleName.ReportReviewer), NewAccount(3, "signer", RoleName.ReportSigner),
            NewAccount(4, "lead", RoleName.BaseLead));
        CloseMonths(202401, closedUntil);
        Drafts = new YearDrafts(Builder, new ReportingDutyQueries(Test.Database));
    }

    public TestDatabase Test { get; }

    public FakePrinter Printer { get; } = new();

    /// <summary>Prints in place of the fake one.</summary>
    public ISnapshotPrinter? RealPrinter { get; set; }

    public Actor Preparer { get; } = new(1, "经办人", RoleName.ReportPreparer, BaseScope.All);

    public Actor Reviewer { get; } = new(2, "复核人", RoleName.ReportReviewer, BaseScope.All);

    public Actor Signer { get; } = new(3, "签发人", RoleName.ReportSigner, BaseScope.All);

    public Actor Lead { get; } = new(4, "负责人", RoleName.BaseLead, BaseScope.Of([BaseId])) { HomeBaseId = BaseId };

    public Actor Admin { get; } = new(5, "管理员", RoleName.Administrator, BaseScope.All);

    public YearDrafts Drafts { get; }

    public AnnualReportBuilder Builder => new(Test.Database, Printer);

    public YearQueries Queries => new(Test.Database, Drafts);

    public YearWorkService Work => new(Test.Database);

    public BaseYearService Bases => new(Test.Database, Drafts, Test.Calendar);

    public NarrativeService Narrative => new(Test.Database);

    public ForecastService Forecasts => new(Test.Database);

    public YearLetterService Letters => new(Test.Database);

    public YearLetterQueries LetterQueries => new(Test.Database);

    public ContributionService Contributions => new(Test.Database);

    public SubmissionService Submissions => new(Test.Database, Printer);

    public LockExceptionService Exceptions => new(Test.Database, Test.Protector);

    public SnapshotQueries Snapshots => new(Test.Database, Printer);

    public ReminderQueries Reminders => new(Test.Database, Test.Calendar);

    public ProvinceSheetQueries Provinces => new(Snapshots, Drafts, Test.Calendar);

    public RecordMonthService Months => new(Test.Database);

    public IncomeService Income => new(Test.Database);

    public FinaliseService Finals => new(Test.Database, Builder, Drafts, new SnapshotPress(RealPrinter ?? Printer), Test.Calendar, Test.Protector);

    public void CloseMonths(int from, int until)
    {
        for (var month = new WorkMonth(from); month.Value <= until; month = month.Plus(1))
            foreach (var kind in Enum.GetValues<MonthCloseKind>())
                Test.Put(new MonthClose { BaseId = BaseId, WorkMonth = month.Value, Kind = kind, ClosedAt = Test.Calendar.UtcNow, ClosedBy = "测试" });
    }

    public async Task SignBaseAsync()
    {
        await Bases.SummariseAsync(Lead, Year, BaseId, "开了两个班", "线路慢", "再开一个班", 0, null);
        await Bases.SignAsync(Lead, Year, BaseId, 1, null);
    }

    /// <summary>Everything up to 签发.</summary>
    public async Task ReviewAsync()
    {
        await SignBaseAsync();
        await Work.SubmitForReviewAsync(Preparer, Year, 0, null);
        await Work.ApproveAsync(Reviewer, Year, 1, null);
    }

    public Task<int> FinaliseAsync() => Finals.FinaliseAsync(Signer, Year, 2, null);

    public async Task<int> MakeFinalAsync()
    {
        await ReviewAsync();
        return await FinaliseAsync();
    }

    /// <summary>The name of the rule that refused.</summary>
    public static async Task<string> RefusedAsync(Func<Task> act) => (await Assert.ThrowsAsync<RuleBrokenException>(act)).Rule.Name;

    public int Count<T>() where T : class
    {
        using var db = Test.Open();
        return db.Set<T>().Count();
    }

    public void Dispose() => Test.Dispose();

    private static Account NewAccount(int id, string name, RoleName role) => new()
    {
        Id = id, UserName = name, NormalizedUserName = name.ToUpperInvariant(), DisplayName = name, Role = role, SecurityStamp = "s", BaseId = role == RoleName.BaseLead ? BaseId : null,
    };
}
