using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.People;

/// <summary>Reads one person for a page by a few compiled queries.</summary>
internal sealed class PersonDetailsQueries(LeYeDb db, FieldProtector protector, DateOnly today, BaseScope scope)
{
    private static readonly Func<LeYeDb, int, Task<Head?>> HeadOf = EF.CompileAsyncQuery((LeYeDb db, int id) => db.People.Where(p => p.Id == id)
        .Select(p => new Head(p.Id, p.Version, p.BaseId, p.Base!.ShortName, p.Name, p.WorkerType, p.Sex, p.BornOn, p.IdentityNumberCipher, p.PhoneCipher,
            p.Household, p.RegisteredOn, p.RelativeOfId, p.RelativeNoteCipher, db.People.Where(r => r.Id == p.RelativeOfId).Select(r => r.Name).FirstOrDefault(), p.RemovedOn)).FirstOrDefault());

    // From here unfiltered: the person was found in scope. What lies at another base is shown without a link.
    private static readonly Func<LeYeDb, int, IAsyncEnumerable<CertificateRow>> CertificatesOf = EF.CompileAsyncQuery((LeYeDb db, int id) => db.Certificates
        .IgnoreQueryFilters().Where(c => c.PersonId == id).OrderByDescending(c => c.ValidFromOn).ThenByDescending(c => c.Id)
        .Select(c => new CertificateRow(c.Id, c.NumberCipher, c.Category, c.Grade, c.ValidFromOn, c.ValidToOn, c.State)));

    private static readonly Func<LeYeDb, int, IAsyncEnumerable<HardshipSummary>> HardshipsOf = EF.CompileAsyncQuery((LeYeDb db, int id) => db.Set<HardshipStatus>()
        .IgnoreQueryFilters().Where(h => h.PersonId == id).OrderByDescending(h => h.FromOn).Select(h => new HardshipSummary(h.Id, h.Kind, h.FromOn, h.UntilOn)));

    private static readonly Func<LeYeDb, int, IAsyncEnumerable<ConsentRow>> ConsentsOf = EF.CompileAsyncQuery((LeYeDb db, int id) => db.Set<Consent>()
        .IgnoreQueryFilters().Where(c => c.PersonId == id).OrderBy(c => c.Purpose).ThenBy(c => c.GivenOn)
        .Select(c => new ConsentRow(c.Id, c.Purpose, c.TextVersion, c.GivenOn, c.WithdrawnOn, c.Way, c.WitnessCipher)));

    private static readonly Func<LeYeDb, int, IAsyncEnumerable<RestrictionRow>> RestrictionsOf = EF.CompileAsyncQuery((LeYeDb db, int id) => db.Restrictions
        .IgnoreQueryFilters().Where(r => r.PersonId == id).OrderByDescending(r => r.Id)
        .Select(r => new RestrictionRow(r.Id, r.FromOn, r.ReasonCipher, r.LiftedOn, r.LiftReasonCipher)));

    private static readonly Func<LeYeDb, int, IAsyncEnumerable<HistoryRow>> StaysOf = EF.CompileAsyncQuery((LeYeDb db, int id) => db.Placements
        .IgnoreQueryFilters().Where(s => s.PersonId == id).Select(s => new HistoryRow(s.Id, s.BaseId, s.StartOn, s.EndOn, s.Post, s.Base!.ShortName)));

    private static readonly Func<LeYeDb, int, IAsyncEnumerable<HistoryRow>> LeavesOf = EF.CompileAsyncQuery((LeYeDb db, int id) => db.Leaves
        .IgnoreQueryFilters().Where(l => l.Placement!.PersonId == id)
        .Select(l => new HistoryRow(l.PlacementId, l.Placement!.BaseId, l.FromOn, l.UntilOn, "", l.Placement.Base!.ShortName)));

    private static readonly Func<LeYeDb, int, IAsyncEnumerable<HistoryRow>> ClassesOf = EF.CompileAsyncQuery((LeYeDb db, int id) => db.Enrolments
        .IgnoreQueryFilters().Where(e => e.PersonId == id)
        .Select(e => new HistoryRow(e.ClassId, e.Class!.BaseId, e.FromOn, e.UntilOn ?? e.Class.EndsOn.AddDays(1), e.Class.Name, e.Class.Base!.ShortName)));

    public async Task<PersonDetails?> DetailsAsync(int personId)
    {
        if (await HeadOf(db, personId) is not { } head)
            return await FormerAsync(personId);
        if (head.RemovedOn is not null)
            return Removed(head);
        var state = (await PersonStateQueries.RowsAsync(db, [personId], today, default))[personId].State;
        return new PersonDetails
        {
            Id = head.Id, Version = head.Version, BaseId = head.BaseId, BaseName = head.BaseName, Name = head.Name, WorkerType = head.WorkerType, Sex = head.Sex,
            BornOn = head.BornOn, Household = head.Household, RegisteredOn = head.RegisteredOn, RelativeOfId = head.RelativeOfId, RelativeNote = protector.RevealNote(head.RelativeNote), RelativeName = head.RelativeName,
            IdentityMasked = LastFour(head.Identity), PhoneMasked = LastFour(head.Phone), State = state,
            Certificates = [.. (await ListAsync(CertificatesOf(db, personId))).Select(Masked)],
            Hardships = await ListAsync(HardshipsOf(db, personId)), Consents = [.. (await ListAsync(ConsentsOf(db, personId))).Select(Readable)],
            Restrictions = [.. (await ListAsync(RestrictionsOf(db, personId))).Select(Readable)],
            History = await HistoryAsync(head),
        };
    }

    /// <summary>A base reads on what happened with it after a person went to another one: its own stays and classes, nothing else.</summary>
    private async Task<PersonDetails?> FormerAsync(int personId)
    {
        var ids = scope.BaseIds;
        var head = await db.People.IgnoreQueryFilters().Where(p => p.Id == personId
                && (db.Placements.Any(s => s.PersonId == p.Id && ids.Contains(s.BaseId)) || db.Enrolments.Any(e => e.PersonId == p.Id && ids.Contains(e.Class!.BaseId))))
            .Select(p => new Head(p.Id, p.Version, p.BaseId, p.Base!.ShortName, p.Name, p.WorkerType, p.Sex, null, null, null, p.Household, p.RegisteredOn, null, null, null, p.RemovedOn))
            .FirstOrDefaultAsync();
        if (head is null)
            return null;
        if (head.RemovedOn is not null)
            return Removed(head);
        var state = (await PersonStateQueries.RowsAsync(db, [personId], today, default))[personId].State;
        return new PersonDetails
        {
            Id = head.Id, Version = head.Version, BaseId = head.BaseId, BaseName = head.BaseName, Name = head.Name, WorkerType = head.WorkerType, Sex = head.Sex,
            Household = head.Household, RegisteredOn = head.RegisteredOn, State = state, IsFormer = true, Certificates = [], Hardships = [], Consents = [],
            History = [.. (await HistoryAsync(head)).Where(i => i.RecordId is not null)],
        };
    }

    // What is left is counted, not shown: the rows together would tell of one person.
    private static PersonDetails Removed(Head head) => new()
    {
        Id = head.Id, Version = head.Version, BaseId = head.BaseId, BaseName = head.BaseName, Name = head.Name, WorkerType = head.WorkerType, Sex = head.Sex, Household = head.Household,
        RegisteredOn = head.RegisteredOn, RemovedOn = head.RemovedOn, State = PersonState.Left, Certificates = [], Hardships = [], Consents = [], History = [],
    };

    private async Task<IReadOnlyList<PersonHistoryItem>> HistoryAsync(Head head)
    {
        var items = new List<PersonHistoryItem> { new(PersonHistoryKind.Registered, null, head.RegisteredOn, null, "", "") };
        items.AddRange((await ListAsync(ClassesOf(db, head.Id))).Select(r => Item(PersonHistoryKind.Training, r)));
        items.AddRange((await ListAsync(StaysOf(db, head.Id))).Select(r => Item(PersonHistoryKind.Placement, r)));
        items.AddRange((await ListAsync(LeavesOf(db, head.Id))).Select(r => Item(PersonHistoryKind.Leave, r)));
        return [.. items.OrderByDescending(i => i.FromOn).ThenByDescending(i => i.Kind).ThenByDescending(i => i.RecordId)];
    }

    private PersonHistoryItem Item(PersonHistoryKind kind, HistoryRow row) =>
        new(kind, scope.Covers(row.BaseId) ? row.RecordId : null, row.FromOn, row.UntilOn, row.Title, row.BaseName);

    private CertificateSummary Masked(CertificateRow row) =>
        new(row.Id, "**************" + protector.Reveal(row.Number)[14..18] + "**", row.Category, row.Grade, row.ValidFromOn, row.ValidToOn, row.State);

    private ConsentSummary Readable(ConsentRow row) =>
        new(row.Id, row.Purpose, row.TextVersion, row.GivenOn, row.WithdrawnOn, row.Way, protector.RevealNote(row.Witness));

    private RestrictionSummary Readable(RestrictionRow row) =>
        new(row.Id, row.FromOn, protector.Reveal(row.Reason), row.LiftedOn, protector.RevealNote(row.LiftReason));

    private string? LastFour(byte[]? cipher) => cipher is null ? null : protector.Reveal(cipher) is var text && text.Length > 4 ? text[^4..] : "";

    private static async Task<List<T>> ListAsync<T>(IAsyncEnumerable<T> rows)
    {
        var list = new List<T>();
        await foreach (var row in rows)
            list.Add(row);
        return list;
    }

    private sealed record Head(
        int Id, int Version, int BaseId, string BaseName, string Name, WorkerType WorkerType, Sex Sex, DateOnly? BornOn, byte[]? Identity, byte[]? Phone,
        Household Household, DateOnly RegisteredOn, int? RelativeOfId, byte[]? RelativeNote, string? RelativeName, DateOnly? RemovedOn);

    private sealed record CertificateRow(
        int Id, byte[] Number, DisabilityCategory Category, DisabilityGrade Grade, DateOnly ValidFromOn, DateOnly? ValidToOn, CertificateState State);

    private sealed record ConsentRow(int Id, ConsentPurpose Purpose, string TextVersion, DateOnly GivenOn, DateOnly? WithdrawnOn, ConsentWay Way, byte[]? Witness);

    private sealed record RestrictionRow(int Id, DateOnly FromOn, byte[] Reason, DateOnly? LiftedOn, byte[]? LiftReason);

    private sealed record HistoryRow(int RecordId, int BaseId, DateOnly FromOn, DateOnly? UntilOn, string Title, string BaseName);
}
