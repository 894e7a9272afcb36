using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Income;
using LeYe.Domain.People;
using LeYe.Domain.Persistence;
using LeYe.Domain.Placements;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Importing;

/// <summary>Writes a checked import: all of its good rows in one transaction, by the same acts as one typed record.</summary>
public sealed class ImportSubmitService(
    Database database, FieldProtector protector, IImportWords words, BusinessCalendar calendar, PersonService people, CertificateService certificates,
    PlacementService placements, IncomeService incomes, IPlacementEvents events)
{
    private const int Portion = 250;
    private readonly ImportCodec _codec = new(protector);

    /// <summary>Writes 新增 and 更新, and registers 疑似重复 people into the queue of pairs to compare. 失败 and 相同 write nothing.</summary>
    /// <returns>How many rows were written.</returns>
    /// <exception cref="RuleBrokenException">An <see cref="ImportRules"/> rule.</exception>
    /// <exception cref="StaleRecordException">The records have changed since the rows were checked; the rows now say what they are.</exception>
    public async Task<int> SubmitAsync(Actor actor, int batchId, int version, Guid? formKey, CancellationToken cancel = default)
    {
        await using var act = await database.BeginAsync(actor, cancel);
        if (await act.EarlierResultAsync(formKey, cancel) is { } earlier)
            return earlier;
        var batch = await ImportService.FindOwnAsync(act, batchId, cancel);
        ImportRules.NotWaiting.Demand(batch.State == ImportState.Waiting);
        StaleRecordException.ThrowUnlessCurrent(batch, version);
        var plans = await RecheckAsync(act, batch, cancel);
        ImportRules.NothingToWrite.Demand(plans.Count > 0);
        foreach (var portion in plans.Chunk(Portion))
            await WriteAsync(act, batch, portion, cancel);
        batch = await act.Db.Imports.FirstAsync(b => b.Id == batchId, cancel);
        (batch.State, batch.SubmittedAt) = (ImportState.Submitted, act.Now);
        act.Note("SubmitImport", nameof(ImportBatch), () => batchId, batch.BaseId);
        act.Remember(formKey, () => plans.Count);
        await act.SaveAsync(cancel);
        if (batch.Kind == ImportKind.Placements)
            await events.ChangedAsync(batch.BaseId, CancellationToken.None);
        return plans.Count;
    }

    private async Task<List<(int Number, ImportPlan Plan)>> RecheckAsync(BusinessAct act, ImportBatch batch, CancellationToken cancel)
    {
        var rows = await act.Db.ImportRows.Where(r => r.BatchId == batch.Id).OrderBy(r => r.Number).ToListAsync(cancel);
        var (plans, hasChanged) = await new ImportRejudge(_codec, words, calendar).RunAsync(act.Db, act.Actor, batch, rows, new ImportJudgeQueries(protector), cancel);
        if (hasChanged)
        {
            act.Db.Entry(batch).Property(b => b.State).IsModified = true;
            await act.SaveAsync(cancel);
            throw new StaleRecordException();
        }
        act.Db.ChangeTracker.Clear();
        return plans;
    }

    private async Task WriteAsync(BusinessAct act, ImportBatch batch, (int Number, ImportPlan Plan)[] portion, CancellationToken cancel)
    {
        var numbers = portion.Select(p => p.Number).ToArray();
        var rows = await act.Db.ImportRows.Where(r => r.BatchId == batch.Id && numbers.Contains(r.Number)).ToDictionaryAsync(r => r.Number, cancel);
        var written = new List<(ImportRow Row, Func<(int Id, int Version)> Subject)>();
        foreach (var pays in portion.Where(p => p.Plan is ImportPlan.Pay).GroupBy(p => ((ImportPlan.Pay)p.Plan).Month))
            written.AddRange(await PayAsync(act, batch.BaseId, pays.Key, pays.ToList(), rows, cancel));
        foreach (var (number, plan) in portion)
            if (plan is not ImportPlan.Pay)
                written.Add((rows[number], await WriteAsync(act, plan, rows[number], cancel)));
        await act.FlushAsync(cancel);
        foreach (var (row, subject) in written)
            (row.SubjectId, row.WrittenVersion) = subject();
        await act.FlushAsync(cancel);
        act.Db.ChangeTracker.Clear();
    }

    private async Task<Func<(int, int)>> WriteAsync(BusinessAct act, ImportPlan plan, ImportRow row, CancellationToken cancel)
    {
        switch (plan)
        {
            case ImportPlan.Register register:
                // The one it may be the same as can stand a few rows above: it is looked for in the records.
                if (row.State == ImportRowState.Doubtful)
                    await act.FlushAsync(cancel);
                var added = await people.AddAsync(act, register.Options, cancel);
                return () => (added.Id, added.Version);
            case ImportPlan.Edit edit:
                var person = await act.Db.People.Include(p => p.Certificates).FirstAsync(p => p.Id == edit.PersonId, cancel);
                row.PriorCipher = _codec.Prior(new PriorPerson(
                    person.WorkerType, person.Household, person.PhoneCipher is { } phone ? protector.Reveal(phone) : "", protector.RevealNote(person.RelativeNoteCipher),
                    edit.Certificate is null ? null : person.Certificates.ToDictionary(c => c.Id, c => c.ValidToOn),
                    person.Sex, person.BornOn, person.IdentityNumberHash is null));
                await people.ChangeAsync(act, person, edit.Options, cancel);
                if (edit.Certificate is { } held)
                    await ChangeAsync(act, person, held, cancel);
                return () => (person.Id, person.Version);
            case ImportPlan.Place place:
                var stay = await placements.AddAsync(act, "RecordPlacement", place.Options, place.EndOn, place.Reason, cancel);
                return () => (stay.Id, stay.Version);
            case ImportPlan.ChangePlacement change:
                var changed = await act.Db.Placements.Include(p => p.Leaves).FirstAsync(p => p.Id == change.PlacementId, cancel);
                row.PriorCipher = _codec.Prior(PriorPlacement.Of(changed));
                PlacementService.ChangeStay(act, changed, change.Facts, change.EndOn, change.Reason);
                return () => (changed.Id, changed.Version);
            default:
                throw new InvalidOperationException();
        }
    }

    private async Task ChangeAsync(BusinessAct act, Person person, CertificateChange change, CancellationToken cancel)
    {
        if (change.Added is { } added)
            await certificates.AddAsync(act, person, added, cancel);
        else
            CertificateService.SetValidity(act, person, change.CertificateId!.Value, change.ToOn!.Value);
    }

    private async Task<IEnumerable<(ImportRow, Func<(int, int)>)>> PayAsync(
        BusinessAct act, int baseId, WorkMonth month, List<(int Number, ImportPlan Plan)> pays, Dictionary<int, ImportRow> rows, CancellationToken cancel)
    {
        var pay = pays.ToDictionary(p => p.Number, p => ((ImportPlan.Pay)p.Plan).Row);
        foreach (var known in await act.Db.Incomes.AsNoTracking().Where(i => i.BaseId == baseId && i.WorkMonth == month.Value).ToListAsync(cancel))
            foreach (var (number, row) in pay.Where(p => p.Value.PersonId == known.PersonId))
                rows[number].PriorCipher = _codec.Prior(IncomeService.RowOf(known));
        await incomes.EnterAsync(act, baseId, month, [.. pay.Values], cancel);
        var records = act.Db.Incomes.Local.Where(i => i.WorkMonth == month.Value).ToDictionary(i => i.PersonId);
        return pay.Select(p => (rows[p.Key], (Func<(int, int)>)(() => (records[p.Value.PersonId].Id, records[p.Value.PersonId].Version))));
    }
}
