using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using LeYe.Domain.Training.Attendance;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Training;

/// <summary>How far classes and their people are, from submitted registers.</summary>
public sealed class ClassProgressQueries(Database database, BusinessCalendar calendar)
{
    /// <summary>Days after its end in which a class still stands on the list of people short of 结业.</summary>
    private const int DaysAfterEnd = 30;

    /// <exception cref="RecordMissingException">No such class in the actor's scope.</exception>
    public async Task<ClassProgress> OfClassAsync(Actor actor, int classId, CancellationToken cancel = default)
    {
        actor.Demand(Right.ViewTraining);
        await using var db = database.Read(actor.Scope);
        var found = await ReadAsync(db, db.Classes.Where(c => c.Id == classId), cancel);
        return found is [{ } one] ? one : throw new RecordMissingException();
    }

    /// <summary>Classes that are running, or ended within the last 30 days: by base and start.</summary>
    public async Task<IReadOnlyList<ClassProgress>> CurrentAsync(Actor actor, CancellationToken cancel = default)
    {
        actor.Demand(Right.ViewTraining);
        var (today, since) = (calendar.Today, calendar.Today.AddDays(-DaysAfterEnd));
        await using var db = database.Read(actor.Scope);
        return await ReadAsync(db, db.Classes.Where(c => c.StartsOn <= today && c.EndsOn >= since), cancel);
    }

    private async Task<IReadOnlyList<ClassProgress>> ReadAsync(LeYeDb db, IQueryable<TrainingClass> classes, CancellationToken cancel)
    {
        var today = calendar.Today;
        var rows = await classes.OrderBy(c => c.BaseId).ThenBy(c => c.StartsOn).ThenBy(c => c.Id).Select(c => new
        {
            c.Id, c.Name, c.IntakeNumber, c.BaseId, BaseName = c.Base!.ShortName, c.StartsOn, c.EndsOn, c.HasAssessment, c.CompletionPercent,
        }).ToListAsync(cancel);
        var ids = rows.Select(c => c.Id).ToList();
        var sessions = (await db.Sessions.Where(s => ids.Contains(s.ClassId))
            .Select(s => new { s.Id, s.ClassId, s.StartsAt, s.EndsAt, s.IsCancelled, IsSubmitted = s.RegisterState == RegisterState.Submitted }).ToListAsync(cancel))
            .Select(s => new HeldSession(s.Id, s.ClassId, (int)(s.EndsAt - s.StartsAt).TotalMinutes, s.IsCancelled, s.IsSubmitted && !s.IsCancelled)).ToList();
        var minutes = sessions.Where(s => s.IsSubmitted).ToDictionary(s => s.Id, s => s.Minutes);
        // Unfiltered: the classes were found in scope, and a person who has moved to another base stays on their lists.
        var marks = (await db.Marks.IgnoreQueryFilters().Where(m => ids.Contains(m.Session!.ClassId) && m.Session.RegisterState == RegisterState.Submitted && !m.Session.IsCancelled)
            .Select(m => new { m.EnrolmentId, m.SessionId, m.Kind }).ToListAsync(cancel)).ToLookup(m => m.EnrolmentId);
        var people = (await db.Enrolments.IgnoreQueryFilters().Where(e => ids.Contains(e.ClassId)).OrderBy(e => e.NumberInClass)
            .Select(e => new { e.Id, e.ClassId, e.NumberInClass, e.PersonId, e.Person!.Name, e.UntilOn, e.Assessment }).ToListAsync(cancel))
            .ToLookup(e => e.ClassId, e => new EnrolmentProgress(
                e.Id, e.NumberInClass, e.PersonId, e.Name, e.UntilOn is null || e.UntilOn > today, e.Assessment,
                marks[e.Id].GroupBy(m => m.Kind).ToDictionary(g => g.Key, g => g.Count()),
                marks[e.Id].Where(m => m.Kind <= MarkKind.LeftEarly).Sum(m => minutes[m.SessionId])));
        var held = sessions.ToLookup(s => s.ClassId);
        return [.. rows.Select(c => new ClassProgress(
            c.Id, c.Name, c.IntakeNumber, c.BaseId, c.BaseName, c.StartsOn, c.EndsOn, c.HasAssessment, c.CompletionPercent,
            held[c.Id].Where(s => !s.IsCancelled).Sum(s => s.Minutes), held[c.Id].Where(s => s.IsSubmitted).Sum(s => s.Minutes),
            held[c.Id].Count(s => !s.IsCancelled), held[c.Id].Count(s => s.IsCancelled), held[c.Id].Count(s => s.IsSubmitted), [.. people[c.Id]]))];
    }

    private readonly record struct HeldSession(int Id, int ClassId, int Minutes, bool IsCancelled, bool IsSubmitted);
}
