using System.Text.Json;
using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Training;

/// <summary>The results of a class's assessment: 合格, 不合格, 补考.</summary>
public sealed class AssessmentService(Database database)
{
    /// <summary>Records results of people of a class; who is not named keeps what they have. Unchanged results record nothing.</summary>
    /// <param name="results">By enrolment; 未考核 takes a result away again.</param>
    /// <param name="assessedOn">The day of the assessment.</param>
    /// <param name="version">The class as the actor read it.</param>
    /// <exception cref="StaleRecordException">Somebody else recorded results first.</exception>
    /// <exception cref="RuleBrokenException">A <see cref="TrainingRules"/> rule.</exception>
    public async Task RecordAsync(
        Actor actor, int classId, IReadOnlyDictionary<int, AssessmentResult> results, DateOnly assessedOn, int version, CancellationToken cancel = default)
    {
        actor.Demand(Right.RecordAssessment);
        await using var act = await database.BeginAsync(actor, cancel);
        var found = await act.Db.Classes.Include(c => c.Enrolments).FirstOrDefaultAsync(c => c.Id == classId, cancel) ?? throw new RecordMissingException();
        TrainingRules.NoAssessment.Demand(found.HasAssessment);
        TrainingRules.AssessmentDate.Demand(assessedOn >= found.StartsOn && assessedOn <= act.Today, "assessedOn");
        var people = found.Enrolments.ToDictionary(e => e.Id);
        TrainingRules.AssessmentPerson.Demand(results.All(r => people.ContainsKey(r.Key) && Enum.IsDefined(r.Value)), "results");
        var changed = results.Where(r => people[r.Key].Assessment != r.Value).ToList();
        if (changed.Count == 0)
            return;
        StaleRecordException.ThrowUnlessCurrent(found, version);
        var changes = changed.Select(r => new AssessmentChange(r.Key, people[r.Key].Assessment, r.Value)).ToList();
        foreach (var (enrolmentId, result) in changed)
            (people[enrolmentId].Assessment, people[enrolmentId].AssessedOn) = (result, result == AssessmentResult.None ? null : assessedOn);
        // The class's version stands for all its results.
        act.Db.Entry(found).Property(c => c.HasAssessment).IsModified = true;
        act.Note("RecordAssessment", nameof(TrainingClass), () => classId, found.BaseId, JsonSerializer.Serialize(changes));
        await act.SaveAsync(cancel);
    }
}
