using LeYe.Domain.Auditing;
using LeYe.Domain.Common;
using LeYe.Domain.Income;
using LeYe.Domain.Persistence;
using LeYe.Domain.Training;
using LeYe.Domain.Training.Attendance;
using LeYe.Tests.TestData;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Tests.Domain.Training.Attendance;

/// <summary>The way of many coaches at one moment writes what the ordinary way writes, and leaves to it what it refuses.</summary>
public sealed class PromptSubmitTests
{
    private const int People = 4;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 60)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Submit_InAnySituation_SaysAndWritesWhatTheOrdinaryWayDoes(int seed)
    {
        var (prompt, ordinary) = (await TryAsync(seed, isPrompt: true), await TryAsync(seed, isPrompt: false));
        Assert.Equal(ordinary, prompt);
    }

    [Fact]
    public async Task Submit_InOrder_NeedsNoOrdinaryWay()
    {
        using var programme = new Programme();
        var (classId, sessions, enrolments) = await programme.ClassAsync(People);
        var prompt = new PromptSubmit(programme.Test.Commits, programme.Test.Audit, programme.Test.Calendar);
        var saved = await prompt.TryAsync(Programme.Lead, sessions[1], All(enrolments), 0, Guid.NewGuid(), classId);
        Assert.Equal(new RegisterSaved(1, RegisterState.Submitted, People, People), saved);
        Assert.Null(await prompt.TryAsync(Programme.Stranger, sessions[0], All(enrolments), 0, Guid.NewGuid(), classId));
        Assert.Null(await prompt.TryAsync(Programme.Lead, sessions[0], All(enrolments), 0, Guid.NewGuid(), classId + 1));
        using var db = programme.Test.Open();
        Assert.Equal(People, db.Marks.Count());
    }

    [Fact]
    public async Task Submits_AtOneMoment_AreAllSavedInOneChain()
    {
        using var programme = new Programme();
        var (classId, _, enrolments) = await programme.ClassAsync(People);
        int[] sessions = [.. Enumerable.Range(10, 40).Select(number => AddSession(programme, classId, number))];
        var attendance = programme.Test.Attendance;
        var saved = await Task.WhenAll(sessions.Select(s => Task.Run(() => attendance.SubmitRegisterAsync(Programme.Lead, s, All(enrolments), 0, Guid.NewGuid()))));
        Assert.All(saved, s => Assert.Equal(new RegisterSaved(1, RegisterState.Submitted, People, People), s));
        using var db = programme.Test.Open();
        Assert.Equal((sessions.Length * People, sessions.Length), (db.Marks.Count(), db.Receipts.Count()));
        Assert.Empty(await FaultsAsync(programme));
    }

    [Fact]
    public async Task Submit_BesideOneThatFails_IsSavedAllTheSame()
    {
        using var programme = new Programme();
        var (_, sessions, enrolments) = await programme.ClassAsync(People);
        var attendance = programme.Test.Attendance;
        // Both wait at the gate and go in one batch.
        Task<string?> broken;
        Task<RegisterSaved> good;
        using (await programme.Test.Gate.EnterAsync(CancellationToken.None))
        {
            broken = programme.Test.Commits.RunAsync<string>(write =>
            {
                write.Run("DELETE FROM Marks");
                throw new InvalidOperationException("broken");
            });
            good = attendance.SubmitRegisterAsync(Programme.Lead, sessions[0], All(enrolments), 0, Guid.NewGuid());
        }
        Assert.Null(await broken);
        Assert.Equal(RegisterState.Submitted, (await good).State);
        using var db = programme.Test.Open();
        Assert.Equal(People, db.Marks.Count());
        Assert.Empty(await FaultsAsync(programme));
    }

    // A programme, a situation and a submit, all from the seed: what is answered, and every row that is there afterwards.
    private static async Task<string> TryAsync(int seed, bool isPrompt)
    {
        var random = new Random(seed);
        using var programme = new Programme();
        var test = programme.Test;
        var (classId, sessions, enrolments) = await programme.ClassAsync(People);
        var ordinary = new AttendanceService(test.Database, new PromptSubmit(new SharedCommits(new PlainConnections(() => new SqliteConnection("Data Source=/none/none.db;Mode=ReadOnly")), test.Gate), test.Audit, test.Calendar));
        var session = sessions[random.Next(8) == 0 ? 2 : random.Next(2)];
        var version = 0;
        var drafted = random.Next(People + 1);
        if (drafted > 0 && session != sessions[2])
            version = (await ordinary.SaveDraftAsync(Programme.Lead, session, [.. enrolments.Take(drafted).Select(e => new MarkEntry(e, Kind(random)))], 0)).Version;
        using (var db = test.Open())
        {
            if (random.Next(4) == 0)
                db.AdvanceExcuses.Add(new AdvanceExcuse { EnrolmentId = enrolments[0], FromOn = Programme.Today.AddDays(-5), ToOn = Programme.Today, RecordedBy = "甲", RecordedAt = test.Calendar.UtcNow });
            if (random.Next(6) == 0)
                db.MonthCloses.Add(new MonthClose { BaseId = db.Classes.Single(c => c.Id == classId).BaseId, WorkMonth = WorkMonth.Of(Programme.Today).Value, Kind = MonthCloseKind.Attendance, ClosedAt = test.Calendar.UtcNow, ClosedBy = "甲" });
            db.SaveChanges();
            if (random.Next(5) == 0)
                db.Database.ExecuteSql($"UPDATE \"Enrolments\" SET \"UntilOn\" = {Programme.Today.AddDays(-2)} WHERE \"Id\" = {enrolments[1]}");
        }
        List<MarkEntry> marks = [.. enrolments.Select(e => new MarkEntry(e, Kind(random), random.Next(3) == 0 ? MarkMethod.AllPresent : MarkMethod.Single))];
        if (random.Next(4) == 0)
            marks.RemoveAt(random.Next(marks.Count));
        if (random.Next(8) == 0)
            marks.Add(random.Next(2) == 0 ? marks[0] : new MarkEntry(99_999, MarkKind.Present));
        if (random.Next(10) == 0)
            marks[0] = marks[0] with { Kind = (MarkKind)9 };
        var (read, named, key) = (random.Next(6) == 0 ? version + 1 : random.Next(6) == 0 ? 0 : version, random.Next(8) == 0 ? classId + 1 : classId, Guid.NewGuid());
        var way = isPrompt ? test.Attendance : ordinary;
        var said = new List<string>();
        for (var times = 0; times < 2; times++)
            said.Add(await SayAsync(() => way.SubmitRegisterAsync(Programme.Lead, session, marks, read, key, classId: named)));
        Assert.Empty(await FaultsAsync(programme));
        return string.Join('\n', said.Concat(Rows(test)));
    }

    private static async Task<string> SayAsync(Func<Task<RegisterSaved>> act)
    {
        try
        {
            var saved = await act();
            return $"{saved.Version} {saved.State} {saved.Marked} {saved.Enrolled}";
        }
        catch (RuleBrokenException broken)
        {
            return broken.Rule.Name;
        }
        catch (Exception refused) when (refused is StaleRecordException or RecordMissingException)
        {
            return refused.GetType().Name;
        }
    }

    private static IEnumerable<string> Rows(LeYe.Tests.Support.TestDatabase test)
    {
        using var db = test.Open();
        return [
            .. db.Marks.OrderBy(m => m.SessionId).ThenBy(m => m.EnrolmentId).AsEnumerable().Select(m => $"{m.SessionId} {m.EnrolmentId} {m.Kind} {m.Method}"),
            .. db.Sessions.OrderBy(s => s.Id).AsEnumerable().Select(s => $"{s.Id} {s.RegisterState} {s.SubmittedAt:O} {s.SubmittedBy} {s.Version}"),
            .. db.Audit.OrderBy(a => a.Id).AsEnumerable().Select(a => $"{a.Act} {a.At:O} {a.AccountId} {a.AccountName} {a.SubjectKind} {a.SubjectId} {a.BaseId} {a.Changes} {a.Reason} {a.Node} {a.Sequence}"),
            .. db.Set<AuditValue>().OrderBy(v => v.Id).AsEnumerable().Select(v => $"{v.EntryId} {v.Kind} {v.RecordId} {v.Text}"),
            .. db.Receipts.AsEnumerable().Select(r => $"{r.AccountId} {r.SubjectId} {r.At:O}")];
    }

    private static async Task<IReadOnlyList<AuditFault>> FaultsAsync(Programme programme) =>
        (await new AuditVerifyService(programme.Test.Database, new AuditAnchorFile(programme.Test.File + ".anchors")).CheckAsync()).Faults;

    private static int AddSession(Programme programme, int classId, int number)
    {
        var session = new ClassSession { ClassId = classId, Number = number, HeldOn = Programme.Today, StartsAt = new TimeOnly(9, 0), EndsAt = new TimeOnly(11, 0) };
        programme.Test.Put(session);
        return session.Id;
    }

    private static MarkEntry[] All(int[] enrolments) => [.. enrolments.Select((e, i) => new MarkEntry(e, i == 1 ? MarkKind.Absent : MarkKind.Present))];

    private static MarkKind Kind(Random random) => (MarkKind)random.Next(1, 6);
}
