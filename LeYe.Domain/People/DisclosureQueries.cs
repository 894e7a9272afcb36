using System.Text.Json;
using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.People;

/// <summary>Reads to whom a person's data was given, under which consent, and who looked at the whole numbers.</summary>
public sealed class DisclosureQueries(Database database, FieldProtector protector)
{
    private const int PageSize = 50;
    private const int MostReveals = 200;
    private const int MostGivings = 2500;

    private readonly PersonKeys _keys = new(protector);

    /// <summary>What was given of a person, the latest first.</summary>
    /// <exception cref="RecordMissingException">The person lies outside the scope.</exception>
    public async Task<PageOf<DisclosureSummary>> OfPersonAsync(Actor actor, int personId, int page, CancellationToken cancel = default)
    {
        actor.Demand(Right.ViewPeople);
        await using var db = database.Read(actor.Scope);
        await DemandAsync(db, personId, cancel);
        var total = await db.DisclosedPeople.CountAsync(p => p.PersonId == personId, cancel);
        var number = PageOf<DisclosureSummary>.Settle(page, total, PageSize);
        return new(await ListAsync(db, personId, (number - 1) * PageSize, PageSize, cancel), total, number, PageSize);
    }

    /// <summary>Who looked at the whole numbers or took a file of a person, the latest first; at most 200.</summary>
    /// <exception cref="RecordMissingException">The person lies outside the scope.</exception>
    public async Task<IReadOnlyList<RevealSummary>> RevealsAsync(Actor actor, int personId, CancellationToken cancel = default)
    {
        actor.Demand(Right.ViewPeople);
        await using var db = database.Read(actor.Scope);
        await DemandAsync(db, personId, cancel);
        return await RevealsAsync(db, personId, cancel);
    }

    /// <summary>Everything that was given of a person, for their own file; the caller has seen to it that they may be told.</summary>
    internal Task<List<DisclosureSummary>> AllAsync(LeYeDb db, int personId, CancellationToken cancel) => ListAsync(db, personId, 0, MostGivings, cancel);

    /// <summary>As <see cref="RevealsAsync(Actor, int, CancellationToken)"/>; the caller has seen to it that they may be told.</summary>
    internal async Task<IReadOnlyList<RevealSummary>> RevealsAsync(LeYeDb db, int personId, CancellationToken cancel)
    {
        var looks = await db.Audit.AsNoTracking().Include(a => a.Values).Where(a => a.SubjectKind == nameof(Person) && a.SubjectId == personId && a.Act == "RevealIdentity"
                || a.SubjectKind == nameof(Attachment) && a.Act == "TakeAttachment" && db.Attachments.Any(f => f.Id == a.SubjectId && f.PersonId == personId))
            .OrderByDescending(a => a.Id).Take(MostReveals).ToListAsync(cancel);
        var told = looks.SelectMany(a => a.Values).ToList();
        var words = told.Zip(await _keys.RevealAsync(db, told, cancel)).ToLookup(v => v.First.EntryId, v => v.Second);
        // Before the purpose was kept under the person's key it stood beside the act.
        return [.. looks.Select(a => new RevealSummary(a.At, a.AccountName, a.Act, a.Reason ?? words[a.Id].Select(PurposeOf).FirstOrDefault(p => p is not null)))];
    }

    private static string? PurposeOf(string? values) =>
        values is not null && JsonSerializer.Deserialize<Dictionary<string, string?[]>>(values)!.GetValueOrDefault("Purpose") is [_, var purpose] ? purpose : null;

    private async Task<List<DisclosureSummary>> ListAsync(LeYeDb db, int personId, int skip, int take, CancellationToken cancel)
    {
        var rows = await (
            from p in db.DisclosedPeople
            where p.PersonId == personId
            join c in db.Set<Consent>() on p.ConsentId equals (int?)c.Id into consents
            from c in consents.DefaultIfEmpty()
            orderby p.Id descending
            select new { Given = p.Disclosure!, Purpose = c == null ? (ConsentPurpose?)null : c.Purpose, Version = c == null ? null : c.TextVersion, On = c == null ? (DateOnly?)null : c.GivenOn, Until = c == null ? null : c.WithdrawnOn })
            .Skip(skip).Take(take).ToListAsync(cancel);
        return [.. rows.Select(r => new DisclosureSummary(r.Given.Id, r.Given.At, r.Given.Kind, r.Given.RecipientKind, protector.Reveal(r.Given.RecipientCipher),
            protector.Reveal(r.Given.PurposeCipher), r.Given.GivenBy, r.Given.Sha256, r.Purpose, r.Version, r.On, r.Until))];
    }

    private static async Task DemandAsync(LeYeDb db, int personId, CancellationToken cancel)
    {
        if (!await db.People.AnyAsync(p => p.Id == personId && p.RemovedOn == null, cancel))
            throw new RecordMissingException();
    }
}
