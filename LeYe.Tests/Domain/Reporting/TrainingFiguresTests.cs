using LeYe.Domain.People;
using LeYe.Domain.Training;
using LeYe.Domain.Training.Attendance;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Domain.Reporting;

public sealed class TrainingFiguresTests : IDisposable
{
    private static readonly DateOnly[] Dates = [new(2024, 1, 8), new(2024, 1, 9), new(2024, 1, 10), new(2024, 1, 11), new(2024, 1, 12)];

    private readonly ReportWorld _world = new();

    public TrainingFiguresTests() => _world.Put(
        Make.Base(1, "north"), Make.Disabled(1), Make.Person(2, type: WorkerType.Family), Make.Person(3), Make.Person(4));

    public void Dispose() => _world.Dispose();

    [Fact]
    public async Task Trained_IsAtLeastOneSession_LateAndEarlyCount_ExcusedAndAbsentDoNot()
    {
        var one = Make.Class(1, 1, Dates);
        Enrol(one, 1, MarkKind.Late);
        Enrol(one, 2, MarkKind.LeftEarly, MarkKind.Present);
        Enrol(one, 3, MarkKind.Excused, MarkKind.Absent);
        _world.Put(one);

        Assert.Equal(("2", "2"), await PersonsAndEnrolmentsAsync());
    }

    [Fact]
    public async Task Person_InTwoClasses_IsOnePersonAndTwoEnrolments()
    {
        var one = Make.Class(1, 1, Dates);
        var two = Make.Class(2, 1, Dates);
        Enrol(one, 1, MarkKind.Present);
        Enrol(two, 1, MarkKind.Present);
        _world.Put(one, two);

        Assert.Equal(("1", "2"), await PersonsAndEnrolmentsAsync());
    }

    [Fact]
    public async Task Marks_OfARegisterNotSubmitted_DoNotCount()
    {
        var draft = Make.Class(1, 1, Dates);
        Make.Enrol(draft, 1, isSubmitted: false, AssessmentResult.None, MarkKind.Present);
        _world.Put(draft);

        Assert.Equal(("0", "0"), await PersonsAndEnrolmentsAsync());
    }

    [Fact]
    public async Task Enrolments_AreSplitByCertificateThenType()
    {
        var one = Make.Class(1, 1, Dates);
        one.InFederationPlan = true;
        foreach (var id in new[] { 1, 2, 3 })
            Enrol(one, id, MarkKind.Present);
        _world.Put(one);

        var report = await _world.BuildAsync();

        foreach (var (metric, value) in new[] { ("disabled", "1"), ("family", "1"), ("other", "1"), ("in-plan", "3") })
            Assert.Equal(value, ReportWorld.Read(report, "training.enrolments." + metric, "north").Value);
        Assert.Equal("1", ReportWorld.Read(report, "training.persons.disabled", "north").Value);
    }

    [Fact]
    public async Task Windows_GoByTheSessionsDate_ClassesByTheirFirstDay()
    {
        var across = Make.Class(1, 1, new DateOnly(2023, 12, 30), new DateOnly(2024, 1, 2), new DateOnly(2024, 3, 1));
        Enrol(across, 1, MarkKind.Present, MarkKind.Present, MarkKind.Present);
        Enrol(across, 2, MarkKind.Present, MarkKind.Absent, MarkKind.Present);
        Enrol(across, 3, MarkKind.Absent, MarkKind.Absent, MarkKind.Present);
        _world.Put(across);

        var report = await _world.BuildAsync();

        Assert.Equal("1", ReportWorld.Read(report, "training.persons", "north").Value);
        Assert.Equal("2", ReportWorld.Read(report, "training.persons", "north", window: report.Cumulative).Value);
        Assert.Equal(("0", "1"), (ReportWorld.Read(report, "training.classes", "north").Value, ReportWorld.Read(report, "training.sessions", "north").Value));
    }

    [Fact]
    public async Task Completed_IsEightyPercentOfTheHours_AndPassedWhereAssessed()
    {
        var assessed = Make.Class(1, 1, Dates);
        assessed.HasAssessment = true;
        Make.Enrol(assessed, 1, true, AssessmentResult.Passed, Present(4));
        Make.Enrol(assessed, 2, true, AssessmentResult.Passed, Present(3));
        Make.Enrol(assessed, 3, true, AssessmentResult.Resit, Present(5));
        var plain = Make.Class(2, 1, Dates);
        Make.Enrol(plain, 4, true, AssessmentResult.None, Present(4));
        _world.Put(assessed, plain);

        var report = await _world.BuildAsync();

        Assert.Equal("2", ReportWorld.Read(report, "training.completed", "north").Value);
        Assert.Equal("2", ReportWorld.Read(report, "training.passed", "north").Value);
    }

    [Fact]
    public async Task PlacedRate_IsCompletedPersonsPlacedWithinNinetyDays()
    {
        var start = new DateOnly(2024, 1, 8);
        var one = Make.Class(1, 1, start);
        foreach (var id in new[] { 1, 2, 3 })
            Enrol(one, id, MarkKind.Present);
        _world.Put(one, Make.Placement(1, start.AddDays(90)), Make.Placement(2, start.AddDays(91)), Make.Placement(3, start.AddDays(-1)));

        var report = await _world.BuildAsync(2024, new DateOnly(2024, 11, 30));

        Assert.Equal(("33.3", null), ReportWorld.Read(report, "training.placed-rate", "north"));
        Assert.Equal("completions:3 placed:1", report.Figures.Single(f => f is { Metric: "training.placed-rate", Base: "north" }).Source);
        Assert.Equal(("0.0", "provisional"), ReportWorld.Read(await _world.BuildAsync(), "training.placed-rate", "north"));
    }

    private static MarkKind[] Present(int sessions) => [.. Enumerable.Range(0, 5).Select(i => i < sessions ? MarkKind.Present : MarkKind.Absent)];

    private static void Enrol(TrainingClass into, int personId, params MarkKind[] kinds) =>
        Make.Enrol(into, personId, isSubmitted: true, AssessmentResult.None, kinds);

    private async Task<(string?, string?)> PersonsAndEnrolmentsAsync()
    {
        var report = await _world.BuildAsync();
        return (ReportWorld.Read(report, "training.persons", "north").Value, ReportWorld.Read(report, "training.enrolments", "north").Value);
    }
}
