using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using LeYe.Domain.Training.Attendance;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Training;

/// <summary>The lists that tell a coach what to do next: absent three running, walk-ins to register, follow-ups due.</summary>
public sealed class TrainingWorkQueries(Database database, BusinessCalendar calendar, FieldProtector protector)
{
    /// <summary>Sessions running after which an absent person stands on the list (issue 4).</summary>
    public const int AbsentRunning = 3;

    /// <summary>How long after its due day a follow-up stays on the list.</summary>
    private const int FollowUpYears = 1;

    private static readonly Func<LeYeDb, int, IAsyncEnumerable<byte[]?>> OpenNames = EF.CompileAsyncQuery((LeYeDb db, int sessionId) =>
        db.WalkIns.Where(w => w.SessionId == sessionId && w.SettledAt == null).OrderBy(w => w.Id).Select(w => w.NameCipher));

    /// <summary>People of running classes who were 缺勤 at their last three or more sessions. 请假 is not 缺勤 and ends a run (rules.md).</summary>
    public async Task<IReadOnlyList<AbsentPerson>> AbsentAsync(Actor actor, CancellationToken cancel = default)
    {
        actor.Demand(Right.ViewTraining);
        var today = calendar.Today;
        await using var db = database.Read(actor.Scope);
        var marks = await db.Marks.Where(m => m.Session!.Class!.StartsOn <= today && m.Session.Class.EndsOn >= today && m.Session.RegisterState == RegisterState.Submitted
                && !m.Session.IsCancelled && (m.Enrolment!.UntilOn == null || m.Enrolment.UntilOn > today))
            .OrderBy(m => m.Session!.HeldOn).ThenBy(m => m.Session!.StartsAt).ThenBy(m => m.SessionId)
            .Select(m => new { m.EnrolmentId, m.Session!.HeldOn, m.Kind }).ToListAsync(cancel);
        var runs = marks.GroupBy(m => m.EnrolmentId)
            .Select(g => (EnrolmentId: g.Key, Run: g.Reverse().TakeWhile(m => m.Kind == MarkKind.Absent).ToList())).Where(r => r.Run.Count >= AbsentRunning)
            .ToDictionary(r => r.EnrolmentId, r => (r.Run.Count, SinceOn: r.Run[^1].HeldOn));
        var ids = runs.Keys.ToList();
        var people = await db.Enrolments.IgnoreQueryFilters().Where(e => ids.Contains(e.Id)).OrderBy(e => e.Class!.BaseId).ThenBy(e => e.ClassId).ThenBy(e => e.NumberInClass)
            .Select(e => new { e.Id, e.NumberInClass, e.PersonId, PersonName = e.Person!.Name, e.ClassId, e.Class!.Name, e.Class.IntakeNumber, e.Class.Base!.ShortName }).ToListAsync(cancel);
        return [.. people.Select(e => new AbsentPerson(e.Id, e.NumberInClass, e.PersonId, e.PersonName, e.ClassId, e.Name, e.IntakeNumber, e.ShortName, runs[e.Id].Count, runs[e.Id].SinceOn))];
    }

    /// <summary>The names of one session's walk-ins that are 待补登, oldest first; a compiled query, because every register page asks it.</summary>
    public async Task<IReadOnlyList<string>> WalkInNamesAsync(Actor actor, int sessionId, CancellationToken cancel = default)
    {
        actor.Demand(Right.ViewTraining);
        await using var db = database.Read(actor.Scope);
        await db.Database.OpenConnectionAsync(cancel);
        var names = new List<string>();
        await foreach (var name in OpenNames(db, sessionId).WithCancellation(cancel))
            names.Add(protector.RevealNote(name) ?? "");
        return names;
    }

    /// <summary>Walk-ins that are 待补登, oldest first.</summary>
    public async Task<IReadOnlyList<WalkInSummary>> WalkInsAsync(Actor actor, CancellationToken cancel = default)
    {
        actor.Demand(Right.ViewTraining);
        await using var db = database.Read(actor.Scope);
        var rows = await db.WalkIns.Where(w => w.SettledAt == null).OrderBy(w => w.Id).Select(w => new
        {
            WalkIn = w, w.Session!.ClassId, ClassName = w.Session.Class!.Name, w.Session.Class.IntakeNumber, w.Session.Class.Base!.ShortName, w.Session.Number, w.Session.HeldOn,
        }).ToListAsync(cancel);
        return [.. rows.Select(r => new WalkInSummary(r.WalkIn.Id, r.WalkIn.SessionId, protector.RevealNote(r.WalkIn.NameCipher) ?? "", r.WalkIn.AddedAt, r.WalkIn.AddedBy,
            r.ClassId, r.ClassName, r.IntakeNumber, r.ShortName, r.Number, r.HeldOn))];
    }

    /// <summary>Follow-ups that are due and not older than a year, longest due first. Only of people who completed their class.</summary>
    public async Task<IReadOnlyList<DueFollowUp>> FollowUpsAsync(Actor actor, CancellationToken cancel = default)
    {
        actor.Demand(Right.ViewTraining);
        var today = calendar.Today;
        var (first, last) = (today.AddYears(-1 - FollowUpYears), today.AddMonths(-TrainingFollowUpService.Months[0]));
        await using var db = database.Read(actor.Scope);
        // The classes are found in scope; without the filters their people follow, also those who have moved to another base since.
        var classIds = await db.Classes.Where(c => c.EndsOn >= first && c.EndsOn <= last).Select(c => c.Id).ToListAsync(cancel);
        var rows = await db.Enrolments.IgnoreQueryFilters().Where(e => classIds.Contains(e.ClassId)).Select(e => new
        {
            e.Id, e.PersonId, PersonName = e.Person!.Name, e.ClassId, e.Class!.Name, e.Class.IntakeNumber, e.Class.Base!.ShortName, e.Class.EndsOn,
            e.Class.HasAssessment, e.Class.CompletionPercent, e.Assessment,
            Asked = db.TrainingFollowUps.Where(f => f.EnrolmentId == e.Id).Select(f => f.Months).ToList(),
        }).AsSplitQuery().ToListAsync(cancel);
        var done = await CompletedAsync(db, classIds, cancel);
        return [.. from r in rows
                   where CompletionRules.IsCompleted(done.Attended.GetValueOrDefault(r.Id), done.Total.GetValueOrDefault(r.ClassId), r.HasAssessment, r.Assessment, r.CompletionPercent)
                   from months in TrainingFollowUpService.Months
                   let due = r.EndsOn.AddMonths(months)
                   where due <= today && due >= today.AddYears(-FollowUpYears) && !r.Asked.Contains(months)
                   orderby due, r.Id
                   select new DueFollowUp(r.Id, r.PersonId, r.PersonName, r.ClassId, r.Name, r.IntakeNumber, r.ShortName, months, due)];
    }

    private static async Task<(Dictionary<int, int> Attended, Dictionary<int, int> Total)> CompletedAsync(LeYeDb db, List<int> classIds, CancellationToken cancel)
    {
        var sessions = (await db.Sessions.Where(s => classIds.Contains(s.ClassId) && !s.IsCancelled)
            .Select(s => new { s.Id, s.ClassId, s.StartsAt, s.EndsAt }).ToListAsync(cancel)).ToDictionary(s => s.Id, s => (s.ClassId, Minutes: (int)(s.EndsAt - s.StartsAt).TotalMinutes));
        var marks = await db.Marks.IgnoreQueryFilters()
            .Where(m => classIds.Contains(m.Session!.ClassId) && m.Session.RegisterState == RegisterState.Submitted && !m.Session.IsCancelled && m.Kind <= MarkKind.LeftEarly)
            .Select(m => new { m.EnrolmentId, m.SessionId }).ToListAsync(cancel);
        return (marks.GroupBy(m => m.EnrolmentId).ToDictionary(g => g.Key, g => g.Sum(m => sessions[m.SessionId].Minutes)),
            sessions.Values.GroupBy(s => s.ClassId).ToDictionary(g => g.Key, g => g.Sum(s => s.Minutes)));
    }
}
