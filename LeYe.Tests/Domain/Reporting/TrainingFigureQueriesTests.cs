using LeYe.Domain.Reporting;
using LeYe.Domain.Training;
using LeYe.Domain.Training.Attendance;
using LeYe.Tests.Support;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Domain.Reporting;

public sealed class TrainingFigureQueriesTests : IDisposable
{
    private static readonly DateOnly[] Dates = [new(2024, 1, 8), new(2024, 1, 9), new(2024, 1, 10)];

    private readonly ReportWorld _world = new();

    public TrainingFigureQueriesTests() => _world.Put([Make.Base(1, "north"), Make.Base(2, "south"), Make.Disabled(1), Make.Person(2), Make.Person(3, 2)]);

    public void Dispose() => _world.Dispose();

    [Fact]
    public async Task PageAndReport_OnTheSameDay_SayTheSame()
    {
        _world.Put(Class(1, 1, [1, 2]), Class(2, 1, [1]), Class(3, 2, [3]), Make.Placement(1, new(2024, 2, 1)));
        var report = await _world.BuildAsync();
        foreach (var site in await ReadAsync())
            foreach (var figure in site.Figures)
                Assert.Equal((figure.Value, figure.Qualifier), ReportWorld.Read(report, figure.Metric, figure.Base));
    }

    [Fact]
    public async Task PersonsAndEnrolments_AreTwoNumbers()
    {
        _world.Put(Class(1, 1, [1, 2]), Class(2, 1, [1]));
        var north = (await ReadAsync())[0];
        Assert.Equal(("2", "人", "3", "人次"), (north.Of(Metrics.TrainingPersons).Value, north.Of(Metrics.TrainingPersons).Unit,
            north.Of(Metrics.TrainingEnrolments).Value, north.Of(Metrics.TrainingEnrolments).Unit));
    }

    [Fact]
    public async Task OwnBase_Only_IsShown()
    {
        _world.Put(Class(1, 1, [1]), Class(3, 2, [3]));
        var found = await new TrainingFigureQueries(_world.Database.Database, _world.Database.Calendar)
            .OfYearAsync(TestDatabase.ActorOf(LeYe.Domain.Accounts.RoleName.Coach, 2), 2024);
        Assert.Equal("测试2", Assert.Single(found).BaseName);
    }

    [Fact]
    public async Task SessionCancelled_CountsNeitherAsSessionNorInTheHours_AndNeedsNoRegister()
    {
        var made = Class(1, 1, [1], MarkKind.Present, MarkKind.Present);
        (made.Sessions[2].IsCancelled, made.Sessions[2].RegisterState) = (true, RegisterState.NotStarted);
        _world.Put(made);
        var report = await _world.BuildAsync();
        Assert.Equal(("2", "1"), (ReportWorld.Read(report, Metrics.TrainingSessions, "north").Value, ReportWorld.Read(report, Metrics.TrainingCompleted, "north").Value));
        Assert.DoesNotContain(report.OpenPoints, p => p.Kind == "register-missing");
    }

    [Fact]
    public async Task WalkIn_UntilRegistered_CountsNowhere()
    {
        var made = Class(1, 1, [1]);
        _world.Put(made);
        _world.Put(new WalkIn { SessionId = made.Sessions[0].Id, NameCipher = _world.Database.Protector.Protect("来客"), AddedAt = DateTime.UnixEpoch, AddedBy = "测试" });
        Assert.Equal("1", (await ReadAsync())[0].Of(Metrics.TrainingPersons).Value);
        var walkIns = new WalkInService(_world.Database.Database, _world.Database.Protector);
        var lead = TestDatabase.ActorOf(LeYe.Domain.Accounts.RoleName.BaseLead, 1);
        await walkIns.RegisterAsync(lead, 1, 2);
        Assert.Equal("2", (await ReadAsync())[0].Of(Metrics.TrainingPersons).Value);
    }

    private async Task<IReadOnlyList<BaseTrainingFigures>> ReadAsync() =>
        await new TrainingFigureQueries(_world.Database.Database, _world.Database.Calendar).OfYearAsync(Programme.Headquarters, 2024);

    private static TrainingClass Class(int id, int baseId, int[] people, params MarkKind[] kinds)
    {
        var made = Make.Class(id, baseId, Dates);
        foreach (var person in people)
            Make.Enrol(made, person, true, AssessmentResult.None, kinds.Length > 0 ? kinds : [MarkKind.Present, MarkKind.Present, MarkKind.Present]);
        return made;
    }
}
