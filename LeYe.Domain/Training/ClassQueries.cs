using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using LeYe.Domain.Training.Attendance;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Training;

/// <summary>Reads of classes and sessions.</summary>
public sealed class ClassQueries(Database database, BusinessCalendar calendar)
{
    /// <summary>A page of classes, newest start first.</summary>
    public async Task<PageOf<ClassSummary>> ListAsync(Actor actor, ClassListQuery query, CancellationToken cancel = default)
    {
        actor.Demand(Right.ViewTraining);
        await using var db = database.Read(actor.Scope);
        var rows = Filtered(db.Classes, query, calendar.Today);
        if (query.Term is { } term)
        {
            // By the calendar's months, which SQLite counts another way at the end of a month.
            var dates = await rows.Select(c => new { c.Id, c.StartsOn, c.EndsOn }).ToListAsync(cancel);
            var ids = dates.Where(c => TrainingTerms.Of(c.StartsOn, c.EndsOn) == term).Select(c => c.Id).ToList();
            rows = rows.Where(c => ids.Contains(c.Id));
        }
        var total = await rows.CountAsync(cancel);
        var number = PageOf<ClassSummary>.Settle(query.Page, total, query.PageSize);
        var page = rows.OrderByDescending(c => c.StartsOn).ThenByDescending(c => c.Id).Skip((number - 1) * query.PageSize).Take(query.PageSize);
        return new PageOf<ClassSummary>(await Summaries(page).ToListAsync(cancel), total, number, query.PageSize);
    }

    /// <summary>The training years there are classes of, newest first.</summary>
    public async Task<IReadOnlyList<int>> YearsAsync(Actor actor, CancellationToken cancel = default)
    {
        actor.Demand(Right.ViewTraining);
        await using var db = database.Read(actor.Scope);
        var first = await db.Classes.MinAsync(c => (DateOnly?)c.StartsOn, cancel);
        var last = await db.Classes.MaxAsync(c => (DateOnly?)c.StartsOn, cancel);
        return first is { } from && last is { } to ? [.. Enumerable.Range(from.Year, to.Year - from.Year + 1).Reverse()] : [];
    }

    /// <summary>Sessions held on a date, by time: today's classes with the states of their registers.</summary>
    public async Task<IReadOnlyList<SessionSummary>> SessionsOnAsync(Actor actor, DateOnly date, int? baseId = null, CancellationToken cancel = default)
    {
        actor.Demand(Right.ViewTraining);
        await using var db = database.Read(actor.Scope);
        var rows = db.Sessions.Where(s => s.HeldOn == date && (baseId == null || s.Class!.BaseId == baseId));
        return await Sessions(rows.OrderBy(s => s.StartsAt).ThenBy(s => s.Id)).ToListAsync(cancel);
    }

    /// <summary>Sessions before today whose register is not submitted, oldest first.</summary>
    public async Task<IReadOnlyList<SessionSummary>> OverdueAsync(Actor actor, int take = 50, CancellationToken cancel = default)
    {
        actor.Demand(Right.ViewTraining);
        var today = calendar.Today;
        await using var db = database.Read(actor.Scope);
        var rows = db.Sessions.Where(s => s.HeldOn < today && s.RegisterState != RegisterState.Submitted && !s.IsCancelled);
        return await Sessions(rows.OrderBy(s => s.HeldOn).ThenBy(s => s.StartsAt).ThenBy(s => s.Id).Take(take)).ToListAsync(cancel);
    }

    /// <summary>A class with its sessions and everybody who was ever enrolled.</summary>
    /// <exception cref="RecordMissingException">No such class in the actor's scope.</exception>
    public async Task<ClassDetails> DetailsAsync(Actor actor, int classId, CancellationToken cancel = default)
    {
        actor.Demand(Right.ViewTraining);
        await using var db = database.Read(actor.Scope);
        var found = db.Classes.Where(c => c.Id == classId);
        var summary = await Summaries(found).FirstOrDefaultAsync(cancel) ?? throw new RecordMissingException();
        var more = await found.Select(c => new
        {
            c.Mode, c.Delivery, c.PlannedMinutes, c.InFederationPlan, c.HasAssessment, c.Funder, c.Industry, c.JobOpeningId, JobOpeningPost = db.Openings.Where(o => o.Id == c.JobOpeningId).Select(o => o.Post).FirstOrDefault(), c.Opening, c.Places, c.CompletionPercent, c.Version,
        }).SingleAsync(cancel);
        var sessions = await Sessions(db.Sessions.Where(s => s.ClassId == classId).OrderBy(s => s.HeldOn).ThenBy(s => s.StartsAt).ThenBy(s => s.Number)).ToListAsync(cancel);
        // Unfiltered: the class was found in scope, and a person who has moved to another base stays on its list.
        var enrolments = await db.Enrolments.IgnoreQueryFilters().Where(e => e.ClassId == classId).OrderBy(e => e.NumberInClass)
            .Select(e => new EnrolmentSummary(e.Id, e.NumberInClass, e.PersonId, e.Person!.Name, e.Person.WorkerType, e.FromOn, e.UntilOn, e.Assessment) { Withdrawal = e.Withdrawal, AssessedOn = e.AssessedOn }).ToListAsync(cancel);
        var waiting = await db.WaitingList.IgnoreQueryFilters().Where(w => w.ClassId == classId && w.UntilOn == null).OrderBy(w => w.Id)
            .Select(w => new WaitingSummary(w.Id, w.PersonId, w.Person!.Name, w.SinceOn)).ToListAsync(cancel);
        return new ClassDetails(summary, more.Mode, more.Delivery, more.PlannedMinutes, more.InFederationPlan, more.HasAssessment, sessions, enrolments)
        {
            Funder = more.Funder, Industry = more.Industry, JobOpeningId = more.JobOpeningId, JobOpeningPost = more.JobOpeningPost, Opening = more.Opening, Places = more.Places, CompletionPercent = more.CompletionPercent,
            Version = more.Version, Waiting = waiting,
        };
    }

    private static IQueryable<TrainingClass> Filtered(IQueryable<TrainingClass> rows, ClassListQuery query, DateOnly today)
    {
        if (query.BaseId is { } baseId)
            rows = rows.Where(c => c.BaseId == baseId);
        if (query.Category is { } category)
            rows = rows.Where(c => c.Category == category);
        if (query.Year is >= 1 and <= 9999)
        {
            var (first, last) = (new DateOnly(query.Year.Value, 1, 1), new DateOnly(query.Year.Value, 12, 31));
            rows = rows.Where(c => c.StartsOn >= first && c.StartsOn <= last);
        }
        if (TextNormal.Line(query.Search) is { Length: > 0 } part)
            rows = rows.Where(c => c.Name.Contains(part));
        return query.State switch
        {
            ClassState.Planned => rows.Where(c => c.StartsOn > today),
            ClassState.Running => rows.Where(c => c.StartsOn <= today && c.EndsOn >= today),
            ClassState.Ended => rows.Where(c => c.EndsOn < today),
            _ => rows,
        };
    }

    private IQueryable<ClassSummary> Summaries(IQueryable<TrainingClass> rows)
    {
        var today = calendar.Today;
        return rows.Select(c => new ClassSummary(
            c.Id, c.Name, c.IntakeNumber, c.BaseId, c.Base!.ShortName, c.Category, c.StartsOn, c.EndsOn, c.Coach,
            c.StartsOn > today ? ClassState.Planned : c.EndsOn < today ? ClassState.Ended : ClassState.Running,
            c.Enrolments.Count(e => e.UntilOn == null || e.UntilOn > today), c.Sessions.Count(s => !s.IsCancelled),
            c.Sessions.Count(s => s.RegisterState == RegisterState.Submitted)));
    }

    private static IQueryable<SessionSummary> Sessions(IQueryable<ClassSession> rows) => rows.Select(s => new SessionSummary(
        s.Id, s.ClassId, s.Class!.Name, s.Class.IntakeNumber, s.Class.BaseId, s.Class.Base!.ShortName, s.Number, s.HeldOn, s.StartsAt, s.EndsAt, s.Room,
        s.RegisterState, s.SubmittedBy, s.Class.Enrolments.Count(e => e.FromOn <= s.HeldOn && (e.UntilOn == null || e.UntilOn > s.HeldOn)), s.Marks.Count)
    {
        Coach = s.Class.Coach, IsCancelled = s.IsCancelled, MovedFromOn = s.MovedFromOn, Substitute = s.Substitute, ChangeReason = s.ChangeReason, Version = s.Version,
    });
}
