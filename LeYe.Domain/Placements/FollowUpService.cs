using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Placements;

/// <summary>The follow-up log of stays, and what is due.</summary>
public sealed class FollowUpService(Database database, FieldProtector protector, BusinessCalendar calendar)
{
    /// <summary>Adds an entry to the log of a stay.</summary>
    /// <returns>The entry's id; the same id when the same form is sent again.</returns>
    /// <exception cref="RuleBrokenException">A <see cref="FollowUpRules"/> rule.</exception>
    public async Task<int> HoldFollowUpAsync(Actor actor, int placementId, FollowUpOptions options, Guid? formKey, CancellationToken cancel = default)
    {
        actor.Demand(Right.HoldFollowUp);
        await using var act = await database.BeginAsync(actor, cancel);
        if (await act.EarlierResultAsync(formKey, cancel) is { } earlier)
            return earlier;
        var stay = await act.Db.Placements.FirstOrDefaultAsync(p => p.Id == placementId, cancel) ?? throw new RecordMissingException();
        var note = TextNormal.Line(options.Note);
        FollowUpRules.Hold(stay, options.HeldOn, options.NextOn, note, act.Today);
        var entry = new FollowUp
        {
            PlacementId = placementId, HeldOn = options.HeldOn, Way = options.Way, Outcome = options.Outcome, NextOn = options.NextOn, HeldBy = actor.Name,
            NoteCipher = note.Length == 0 ? null : protector.Protect(note),
        };
        act.Db.FollowUps.Add(entry);
        act.Note("HoldFollowUp", nameof(FollowUp), () => entry.Id, stay.BaseId);
        act.Remember(formKey, () => entry.Id);
        await act.SaveAsync(cancel);
        return entry.Id;
    }

    /// <summary>The log of a stay, newest first.</summary>
    public async Task<IReadOnlyList<FollowUpEntry>> LogAsync(Actor actor, int placementId, CancellationToken cancel = default)
    {
        actor.Demand(Right.ViewPlacements);
        await using var db = database.Read(actor.Scope);
        var rows = await db.FollowUps.Where(f => f.PlacementId == placementId).OrderByDescending(f => f.HeldOn).ThenByDescending(f => f.Id).ToListAsync(cancel);
        return [.. rows.Select(f => new FollowUpEntry(f.Id, f.HeldOn, f.Way, f.Outcome, f.NoteCipher is { } cipher ? protector.Reveal(cipher) : null, f.NextOn, f.HeldBy))];
    }

    /// <summary>A page of what is overdue or falls due within <see cref="FollowUpRules.AheadDays"/>, longest overdue first.</summary>
    public async Task<PageOf<FollowUpDue>> DueAsync(Actor actor, int? baseId, int page, int pageSize = 50, CancellationToken cancel = default)
    {
        actor.Demand(Right.ViewPlacements);
        await using var db = database.Read(actor.Scope);
        var today = calendar.Today;
        // What is due follows from the rule, not from rows: nothing has to be planned ahead, and a changed rule holds at once.
        var rows = await db.Placements.Where(p => p.IsMain && !p.IsTrial && p.StartOn <= today && (p.EndOn == null || p.EndOn > today) && (baseId == null || p.BaseId == baseId))
            .Select(p => new
            {
                p.Id, p.PersonId, Name = p.Person!.Name, p.BaseId, Base = p.Base!.ShortName, p.Post, p.StartOn,
                Last = db.FollowUps.Where(f => f.PlacementId == p.Id).OrderByDescending(f => f.HeldOn).ThenByDescending(f => f.Id).Select(f => new { f.HeldOn, f.NextOn }).FirstOrDefault(),
            }).ToListAsync(cancel);
        var due = rows.Select(r => new FollowUpDue(r.Id, r.PersonId, r.Name, r.BaseId, r.Base, r.Post, r.StartOn, r.Last?.HeldOn, FollowUpRules.DueOn(r.StartOn, r.Last?.HeldOn, r.Last?.NextOn)))
            .Where(d => d.DueOn <= today.AddDays(FollowUpRules.AheadDays)).OrderBy(d => d.DueOn).ThenBy(d => d.PlacementId).ToList();
        var number = PageOf<FollowUpDue>.Settle(page, due.Count, pageSize);
        return new PageOf<FollowUpDue>([.. due.Skip((number - 1) * pageSize).Take(pageSize)], due.Count, number, pageSize);
    }
}
