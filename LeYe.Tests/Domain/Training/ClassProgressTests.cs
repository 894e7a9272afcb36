using LeYe.Domain.Common;
using LeYe.Domain.Training;
using LeYe.Domain.Training.Attendance;
using LeYe.Tests.Support;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Domain.Training;

public sealed class ClassProgressTests : IDisposable
{
    // Today is 2024-02-29; the class has five sessions of two hours, three of them over.
    private static readonly DateOnly[] Days = [new(2024, 2, 26), new(2024, 2, 27), new(2024, 2, 28), new(2024, 3, 4), new(2024, 3, 5)];

    private readonly TestDatabase _test = new();

    public ClassProgressTests() => _test.Put([Make.Base(1, "north"), .. Enumerable.Range(1, 6).Select(id => Make.Person(id))]);

    [Fact]
    public async Task Gap_OfEachPerson_IsWhatStandsBeforeCompletion()
    {
        var progress = await ReadAsync(c =>
        {
            Enrol(c, 1, MarkKind.Present, MarkKind.Late, MarkKind.LeftEarly);
            Enrol(c, 2, MarkKind.Present, MarkKind.Absent, MarkKind.Present);
            Enrol(c, 3, MarkKind.Absent, MarkKind.Excused, MarkKind.Present);
        });
        Assert.Equal((600, 360, 480, 240), (progress.TotalMinutes, progress.HeldMinutes, progress.NeededMinutes, progress.RemainingMinutes));
        Assert.Equal([null, CompletionGap.Behind, CompletionGap.OutOfReach], progress.People.Select(p => progress.GapOf(p, Today)));
        Assert.Equal((3, 0), (progress.Attended, progress.Completed));
    }

    [Fact]
    public async Task Session_Cancelled_CountsNoHours()
    {
        var progress = await ReadAsync(c =>
        {
            Enrol(c, 1, MarkKind.Present, MarkKind.Present, MarkKind.Present);
            c.Sessions[3].IsCancelled = c.Sessions[4].IsCancelled = true;
        });
        Assert.Equal((360, 3, 2, 1), (progress.TotalMinutes, progress.Sessions, progress.Cancelled, progress.Completed));
    }

    [Fact]
    public async Task Completion_FollowsThePercentOfTheClass()
    {
        var progress = await ReadAsync(c =>
        {
            c.CompletionPercent = 60;
            Enrol(c, 1, MarkKind.Present, MarkKind.Present, MarkKind.Present);
        });
        Assert.Equal(1, progress.Completed);
    }

    [Fact]
    public async Task Absent_ThreeRunning_IsListed_ExcusedEndsARun()
    {
        _test.Put(Class(c =>
        {
            Enrol(c, 1, MarkKind.Absent, MarkKind.Absent, MarkKind.Absent);
            Enrol(c, 2, MarkKind.Absent, MarkKind.Excused, MarkKind.Absent);
            Enrol(c, 3, MarkKind.Present, MarkKind.Absent, MarkKind.Absent);
            Enrol(c, 4, MarkKind.Absent, MarkKind.Absent, MarkKind.Absent).UntilOn = Days[2];
        }));
        Assert.Empty(await new TrainingWorkQueries(_test.Database, _test.Calendar, _test.Protector).AbsentAsync(Programme.Stranger));
        Assert.Empty(await new ClassProgressQueries(_test.Database, _test.Calendar).CurrentAsync(Programme.Stranger));
        var absent = Assert.Single(await new TrainingWorkQueries(_test.Database, _test.Calendar, _test.Protector).AbsentAsync(Programme.Headquarters));
        Assert.Equal((1, 3, Days[0]), (absent.PersonId, absent.Run, absent.SinceOn));
    }

    [Fact]
    public async Task FollowUps_OfThoseWhoCompleted_AreDueAfterThreeSixAndTwelveMonthsUntilAsked()
    {
        DateOnly[] longAgo = [new(2023, 5, 1), new(2023, 5, 2)];
        var made = Make.Class(9, 1, longAgo);
        made.HasAssessment = true;
        var passed = Make.Enrol(made, 1, true, AssessmentResult.Passed, MarkKind.Present, MarkKind.Present);
        Make.Enrol(made, 2, true, AssessmentResult.Failed, MarkKind.Present, MarkKind.Present);
        Make.Enrol(made, 3, true, AssessmentResult.Passed, MarkKind.Present, MarkKind.Absent);
        _test.Put(made);
        var queries = new TrainingWorkQueries(_test.Database, _test.Calendar, _test.Protector);
        Assert.Equal([(1, 3, new DateOnly(2023, 8, 2)), (1, 6, new DateOnly(2023, 11, 2))], (await queries.FollowUpsAsync(Programme.Headquarters)).Select(f => (f.PersonId, f.Months, f.DueOn)));

        var service = new TrainingFollowUpService(_test.Database, _test.Protector);
        await service.RecordAsync(Programme.Lead, passed.Id, 3, Today, FollowUpOutcome.WorksElsewhere, "社区", null);
        Assert.Equal([6], (await queries.FollowUpsAsync(Programme.Headquarters)).Select(f => f.Months));
        Assert.Equal(TrainingRules.FollowUpMonths, (await RefusedAsync(() => service.RecordAsync(Programme.Lead, passed.Id, 3, Today, FollowUpOutcome.NotReached, null, null))).Rule);
        Assert.Equal(TrainingRules.FollowUpDate, (await RefusedAsync(() => service.RecordAsync(Programme.Lead, passed.Id, 12, Today, FollowUpOutcome.NotReached, null, null))).Rule);
        Assert.Empty(await queries.FollowUpsAsync(Programme.Stranger));
        await Assert.ThrowsAsync<RecordMissingException>(() => service.RecordAsync(Programme.Stranger, passed.Id, 6, Today, FollowUpOutcome.NotReached, null, null));
    }

    public void Dispose() => _test.Dispose();

    private static DateOnly Today => new(2024, 2, 29);

    private static Task<RuleBrokenException> RefusedAsync(Func<Task> act) => Assert.ThrowsAsync<RuleBrokenException>(act);

    private static Enrolment Enrol(TrainingClass into, int person, params MarkKind[] kinds) => Make.Enrol(into, person, true, AssessmentResult.None, kinds);

    private static TrainingClass Class(Action<TrainingClass> fill)
    {
        var made = Make.Class(1, 1, Days);
        fill(made);
        return made;
    }

    private async Task<ClassProgress> ReadAsync(Action<TrainingClass> fill)
    {
        _test.Put(Class(fill));
        return await new ClassProgressQueries(_test.Database, _test.Calendar).OfClassAsync(Programme.Headquarters, 1);
    }
}
