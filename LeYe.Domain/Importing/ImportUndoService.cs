using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Income;
using LeYe.Domain.People;
using LeYe.Domain.Persistence;
using LeYe.Domain.Placements;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Importing;

/// <summary>Takes a submitted import back as a whole: what it made is removed, what it changed is as before.</summary>
public sealed class ImportUndoService(Database database, FieldProtector protector, PersonService people, IncomeService incomes, IPlacementEvents events)
{
    private readonly ImportCodec _codec = new(protector);

    /// <summary>Undoes the import unless one of its rows was edited or used since.</summary>
    /// <exception cref="RuleBrokenException"><see cref="ImportRules.Edited"/> names the first such row; or <see cref="ImportRules.NotSubmitted"/>.</exception>
    public async Task UndoAsync(Actor actor, int batchId, int version, CancellationToken cancel = default)
    {
        await using var act = await database.BeginAsync(actor, cancel);
        var batch = await ImportService.FindOwnAsync(act, batchId, cancel);
        ImportRules.NotSubmitted.Demand(batch.State == ImportState.Submitted);
        StaleRecordException.ThrowUnlessCurrent(batch, version);
        var rows = await act.Db.ImportRows.AsNoTracking().Where(r => r.BatchId == batchId && r.WrittenVersion != null).OrderByDescending(r => r.Number).ToListAsync(cancel);
        try
        {
            await UndoAsync(act, batch, rows, cancel);
            (batch.State, batch.UndoneAt) = (ImportState.Undone, act.Now);
            act.Note("UndoImport", nameof(ImportBatch), () => batchId, batch.BaseId);
            await act.SaveAsync(cancel);
        }
        catch (DbUpdateException)
        {
            // Something new refers to a record that the import made: it is in use.
            throw new RuleBrokenException(ImportRules.Edited);
        }
        if (batch.Kind == ImportKind.Placements)
            await events.ChangedAsync(batch.BaseId, CancellationToken.None);
    }

    private Task UndoAsync(BusinessAct act, ImportBatch batch, List<ImportRow> rows, CancellationToken cancel) => batch.Kind switch
    {
        ImportKind.People => UndoPeopleAsync(act, rows, cancel),
        ImportKind.Placements => UndoPlacementsAsync(act, rows, cancel),
        _ => UndoIncomesAsync(act, batch.BaseId, rows, cancel),
    };

    private async Task UndoPeopleAsync(BusinessAct act, List<ImportRow> rows, CancellationToken cancel)
    {
        foreach (var row in rows)
        {
            var person = await act.Db.People.Include(p => p.Certificates).Include(p => p.Hardships).Include(p => p.Consents).Include(p => p.Profile).FirstOrDefaultAsync(p => p.Id == row.SubjectId, cancel);
            DemandUntouched(row, person);
            if (row.PriorCipher is { } cipher)
            {
                var prior = _codec.Prior<PriorPerson>(cipher);
                if (prior.Certificates is { } before)
                    CertificateService.Restore(act, person!, before);
                await people.ChangeAsync(act, person!, new EditPersonOptions
                {
                    Name = person!.Name, WorkerType = prior.WorkerType, Household = prior.Household, Sex = prior.Sex ?? person.Sex,
                    BornOn = prior.Sex is null ? person.BornOn : prior.BornOn,
                    Phone = prior.Phone, RelativeOfId = person.RelativeOfId, RelativeNote = prior.RelativeNote,
                }, cancel);
                if (prior.HadNoIdentity)
                    PersonNumberService.Forget(person, prior.Sex!.Value, prior.BornOn);
                continue;
            }
            var isUsed = await act.Db.Placements.IgnoreQueryFilters().AnyAsync(p => p.PersonId == person!.Id, cancel)
                || await act.Db.Enrolments.IgnoreQueryFilters().AnyAsync(e => e.PersonId == person!.Id, cancel);
            var pairs = await act.Db.DuplicatePairs.Where(p => p.FirstId == person!.Id || p.SecondId == person.Id).ToListAsync(cancel);
            ImportRules.Edited.Demand(!isUsed && person!.Profile is null && pairs.TrueForAll(p => p.State == DuplicateState.Open), null, row.Number);
            act.Db.DuplicatePairs.RemoveRange(pairs);
            act.Db.People.Remove(person!);
        }
    }

    private async Task UndoPlacementsAsync(BusinessAct act, List<ImportRow> rows, CancellationToken cancel)
    {
        foreach (var row in rows)
        {
            var stay = await act.Db.Placements.Include(p => p.Leaves).FirstOrDefaultAsync(p => p.Id == row.SubjectId, cancel);
            DemandUntouched(row, stay);
            if (row.PriorCipher is null)
            {
                ImportRules.Edited.Demand(stay!.Leaves.Count == 0 && !await IsPaidAsync(act, stay, cancel), null, row.Number);
                act.Db.Placements.Remove(stay);
                continue;
            }
            _codec.Prior<PriorPlacement>(row.PriorCipher).PutInto(stay!);
        }
    }

    private static async Task<bool> IsPaidAsync(BusinessAct act, Placement stay, CancellationToken cancel)
    {
        var (from, to) = (WorkMonth.Of(stay.StartOn).Value, stay.EndOn is { } end ? WorkMonth.Of(end.AddDays(-1)).Value : int.MaxValue);
        return await act.Db.Incomes.AnyAsync(i => i.PersonId == stay.PersonId && i.BaseId == stay.BaseId && i.WorkMonth >= from && i.WorkMonth <= to, cancel);
    }

    private async Task UndoIncomesAsync(BusinessAct act, int baseId, List<ImportRow> rows, CancellationToken cancel)
    {
        foreach (var row in rows)
        {
            var record = await act.Db.Incomes.FirstOrDefaultAsync(i => i.Id == row.SubjectId, cancel);
            DemandUntouched(row, record);
            var month = new WorkMonth(record!.WorkMonth);
            await incomes.DemandOpenAsync(act, baseId, month, cancel);
            if (row.PriorCipher is { } cipher)
                IncomeService.Restore(record, _codec.Prior<IncomeRow>(cipher));
            else
                act.Db.Incomes.Remove(record);
        }
    }

    private static void DemandUntouched(ImportRow row, IVersioned? record) =>
        ImportRules.Edited.Demand(record is not null && record.Version == row.WrittenVersion, null, row.Number);
}
