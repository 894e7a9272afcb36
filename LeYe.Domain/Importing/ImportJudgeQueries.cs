using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Income;
using LeYe.Domain.Persistence;
using LeYe.Domain.Placements;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Importing;

/// <summary>Reads, once an import, what its rows are compared with: 20,000 rows then cost no query each.</summary>
internal sealed class ImportJudgeQueries(FieldProtector protector)
{
    /// <exception cref="RecordMissingException">No such base in the context's scope.</exception>
    public async Task<IImportJudge> JudgeAsync(LeYeDb db, Actor actor, ImportKind kind, int baseId, CancellationToken cancel) =>
        (await BooksAsync(db, actor, kind, baseId, cancel))();

    /// <summary>As <see cref="JudgeAsync"/>, for many imports on the same records: each judge remembers the rows of its own import.</summary>
    public async Task<Func<IImportJudge>> BooksAsync(LeYeDb db, Actor actor, ImportKind kind, int baseId, CancellationToken cancel)
    {
        var at = await db.Bases.AsNoTracking().Include(b => b.Statuses).FirstOrDefaultAsync(b => b.Id == baseId, cancel) ?? throw new RecordMissingException();
        var people = new PeopleBook(baseId, protector, await PeopleAsync(db, actor, cancel));
        switch (kind)
        {
            case ImportKind.People:
                var certificates = await CertificatesAsync(db, cancel);
                return () => new PeopleJudge(baseId, people, new CertificateBook(certificates, protector), protector);
            case ImportKind.Placements:
                var stays = await StaysAsync(db, cancel);
                var lines = await db.BusinessLines.AsNoTracking().Where(l => l.BaseId == baseId).OrderBy(l => l.Id).Select(l => new KnownLine(l.Id, l.Name, l.ClosedOn)).ToListAsync(cancel);
                return () => new PlacementJudge(at, people, stays, lines);
            default:
                var incomes = await IncomesAsync(db, baseId, cancel);
                return () => new IncomeJudge(people, incomes);
        }
    }

    /// <summary>Whether test identity numbers are valid here: only in a demonstration.</summary>
    public Task<bool> AcceptsTestNumbersAsync(LeYeDb db, CancellationToken cancel) => db.Info.AnyAsync(i => i.IsDemonstration, cancel);

    // Beyond the scope: a person registered at another base is still the same person.
    private static async Task<List<KnownPerson>> PeopleAsync(LeYeDb db, Actor actor, CancellationToken cancel) =>
        [.. (await db.People.IgnoreQueryFilters().AsNoTracking().Where(p => p.RemovedOn == null).OrderBy(p => p.Id)
            .Select(p => new KnownPerson(p.Id, p.BaseId, p.Name, p.BornOn, p.IdentityNumberHash, p.WorkerType, p.Sex, p.Household, p.PhoneCipher, p.RelativeOfId, p.RelativeNoteCipher, p.IdentityTailHash, p.PhoneTailHash, p.RegisteredOn))
            .ToListAsync(cancel)).Select(p => p with { IsInScope = actor.Scope.Covers(p.BaseId) })];

    private static async Task<List<KnownCertificate>> CertificatesAsync(LeYeDb db, CancellationToken cancel) =>
        [.. (await db.Certificates.AsNoTracking().OrderBy(c => c.Id).Select(c => new { c.Id, c.PersonId, c.NumberHash, c.ValidFromOn, c.ValidToOn }).ToListAsync(cancel))
            .Select(c => new KnownCertificate(c.Id, c.PersonId, Convert.ToHexString(c.NumberHash), c.ValidFromOn, c.ValidToOn))];

    private static async Task<ILookup<int, KnownStay>> StaysAsync(LeYeDb db, CancellationToken cancel) =>
        (await db.Placements.IgnoreQueryFilters().AsNoTracking().OrderBy(p => p.Id)
            .Select(p => new KnownStay(
                p.Id, p.PersonId, p.BaseId, p.IsMain, new StayFacts(p.Post, p.WorkMode, p.BusinessLineId, p.NationalForm, p.Contract, p.Insurances, p.Source), p.StartOn, p.EndOn, p.EndReason))
            .ToListAsync(cancel)).ToLookup(s => s.PersonId);

    private static async Task<IncomeBook> IncomesAsync(LeYeDb db, int baseId, CancellationToken cancel)
    {
        var records = await db.Incomes.AsNoTracking().Where(i => i.BaseId == baseId).ToListAsync(cancel);
        var stays = await db.Placements.AsNoTracking().Where(p => p.BaseId == baseId).Select(p => new { p.PersonId, p.StartOn, p.EndOn }).ToListAsync(cancel);
        var closed = await db.MonthCloses.AsNoTracking().Where(m => m.BaseId == baseId && m.Kind == MonthCloseKind.Income).Select(m => m.WorkMonth).ToListAsync(cancel);
        var elsewhere = await db.Incomes.AsNoTracking().Where(i => i.BaseId != baseId && i.GrossFen > 0)
            .Select(i => new { i.PersonId, i.WorkMonth, i.GrossFen }).ToListAsync(cancel);
        return new IncomeBook(
            records.ToDictionary(i => (i.PersonId, i.WorkMonth), Known), stays.ToLookup(s => s.PersonId, s => (s.StartOn, s.EndOn)),
            closed.ToHashSet(), elsewhere.Select(i => (i.PersonId, i.WorkMonth, i.GrossFen)).ToHashSet());
    }

    private static KnownIncome Known(IncomeRecord i) => new(i.Id, i.PersonId, i.WorkMonth, i.Version,
        new IncomeRow(i.PersonId, new IncomeAmounts(i.WageFen, i.PieceFen, i.BonusFen, i.SubsidyFen, i.DividendFen), i.ZeroReason, i.Version)
        {
            NetFen = i.NetFen, Payer = i.Payer, Entry = i.Entry, OutlierReason = i.OutlierReason,
        });
}
