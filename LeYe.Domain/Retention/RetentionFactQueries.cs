using LeYe.Domain.Accounts;
using LeYe.Domain.Importing;
using LeYe.Domain.People;
using LeYe.Domain.Persistence;
using LeYe.Domain.Placements;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Retention;

/// <summary>Reads what decides about terms. Looks beyond the scope: a stay at another base keeps a person too.</summary>
internal static class RetentionFactQueries
{
    /// <summary>Everybody of the scope for whom nothing lies after the limit; the same as <see cref="RetentionRules.TermOf"/> says person by person.</summary>
    public static IQueryable<Person> Due(LeYeDb db, BaseScope scope, int? baseId, DateOnly limit)
    {
        var ids = scope.BaseIds;
        var people = db.People.IgnoreQueryFilters().Where(p => p.RemovedOn == null);
        if (!scope.IsAll)
            people = people.Where(p => ids.Contains(p.BaseId));
        if (baseId is { } one)
            people = people.Where(p => p.BaseId == one);
        return people.Where(p => !db.Placements.Any(s => s.PersonId == p.Id && (s.EndOn == null || s.EndOn > limit))
            && !db.Enrolments.Any(e => e.PersonId == p.Id && (e.UntilOn ?? e.Class!.EndsOn) > limit)
            && (db.Placements.Any(s => s.PersonId == p.Id) || p.RegisteredOn <= limit
                && !db.Set<Consent>().Any(c => c.PersonId == p.Id && c.GivenOn > limit)
                && !db.TrainingFollowUps.Any(f => f.Enrolment!.PersonId == p.Id && f.AskedOn > limit)
                && !db.CorrectionRequests.Any(r => r.PersonId == p.Id && r.FiledOn > limit)
                && !db.WaitingList.Any(w => w.PersonId == p.Id && (w.UntilOn ?? w.SinceOn) > limit)));
    }

    public static async Task<IReadOnlyDictionary<int, RetentionFacts>> FactsAsync(LeYeDb db, IReadOnlyList<int> ids, DateOnly today, CancellationToken cancel)
    {
        var rows = await db.People.IgnoreQueryFilters().Where(p => ids.Contains(p.Id)).Select(p => new
        {
            p.Id, p.Name, p.BaseId, Base = p.Base!.ShortName, p.RegisteredOn,
            ConsentOn = db.Set<Consent>().Where(c => c.PersonId == p.Id).Max(c => (DateOnly?)c.GivenOn),
            AskedOn = db.TrainingFollowUps.Where(f => f.Enrolment!.PersonId == p.Id).Max(f => (DateOnly?)f.AskedOn),
            WishedOn = db.CorrectionRequests.Where(r => r.PersonId == p.Id).Max(r => (DateOnly?)r.FiledOn),
            WaitedOn = db.WaitingList.Where(w => w.PersonId == p.Id).Max(w => (DateOnly?)(w.UntilOn ?? w.SinceOn)),
            TrainedOn = db.Enrolments.Where(e => e.PersonId == p.Id).Max(e => (DateOnly?)(e.UntilOn ?? e.Class!.EndsOn)),
            EndOn = db.Placements.Where(s => s.PersonId == p.Id && s.EndOn != null).Max(s => s.EndOn),
            InPost = db.Placements.Any(s => s.PersonId == p.Id && (s.EndOn == null || s.EndOn > today)),
            InClass = db.Enrolments.Any(e => e.PersonId == p.Id && (e.UntilOn == null || e.UntilOn > today) && e.Class!.EndsOn >= today),
            Waiting = db.WaitingList.Any(w => w.PersonId == p.Id && w.UntilOn == null),
            Transfer = db.Transfers.Any(t => t.PersonId == p.Id && t.State == TransferState.Offered),
            Correction = db.CorrectionRequests.Any(r => r.PersonId == p.Id && r.State == CorrectionState.Open),
            Restricted = db.Restrictions.Any(r => r.PersonId == p.Id && r.LiftedOn == null),
            Import = db.ImportRows.Any(r => r.Batch!.State == ImportState.Waiting && r.CellsCipher != null
                && (r.Batch.Kind == ImportKind.People && r.SubjectId == p.Id
                    || r.Batch.Kind == ImportKind.Placements && db.Placements.Any(s => s.Id == r.SubjectId && s.PersonId == p.Id)
                    || r.Batch.Kind == ImportKind.Incomes && db.Incomes.Any(i => i.Id == r.SubjectId && i.PersonId == p.Id))),
            Withdrew = db.Set<Consent>().Any(c => c.PersonId == p.Id && c.Purpose == ConsentPurpose.RegisterAndTrain && c.WithdrawnOn != null)
                && !db.Set<Consent>().Any(c => c.PersonId == p.Id && c.Purpose == ConsentPurpose.RegisterAndTrain && c.WithdrawnOn == null),
        }).ToListAsync(cancel);
        return rows.ToDictionary(r => r.Id, r => new RetentionFacts(r.Id, r.Name, r.BaseId, r.Base,
            new[] { r.RegisteredOn, r.ConsentOn, r.AskedOn, r.WishedOn, r.WaitedOn }.Max()!.Value, r.TrainedOn, r.EndOn, r.InPost, r.Withdrew,
            [.. Holds((r.InPost, RetentionHold.InPost), (r.InClass, RetentionHold.InClass), (r.Waiting, RetentionHold.Waiting), (r.Transfer, RetentionHold.TransferOpen),
                (r.Correction, RetentionHold.CorrectionOpen), (r.Restricted, RetentionHold.Restricted), (r.Import, RetentionHold.ImportOpen))]));
    }

    private static IEnumerable<RetentionHold> Holds(params (bool Is, RetentionHold Hold)[] all) => all.Where(h => h.Is).Select(h => h.Hold);
}
