using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Placements;

/// <summary>The acts on openings: open, change, close.</summary>
public sealed class OpeningService(Database database)
{
    /// <summary>Opens seats at a base.</summary>
    /// <returns>The opening's id; the same id when the same form is sent again.</returns>
    /// <exception cref="RuleBrokenException">A <see cref="ClientRules"/> rule.</exception>
    public async Task<int> OpenAsync(Actor actor, EditOpeningOptions options, Guid? formKey, CancellationToken cancel = default)
    {
        actor.Demand(Right.ManageClients, options.BaseId);
        await using var act = await database.BeginAsync(actor, cancel);
        if (await act.EarlierResultAsync(formKey, cancel) is { } earlier)
            return earlier;
        if (!await act.Db.Bases.AnyAsync(b => b.Id == options.BaseId, cancel))
            throw new RecordMissingException();
        var opening = new JobOpening
        {
            BaseId = options.BaseId, Post = "", Kind = options.Kind, WorkMode = options.WorkMode, Seats = options.Seats, OpenedOn = act.Today,
        };
        await ApplyAsync(act, opening, options, filled: 0, cancel);
        act.Db.Openings.Add(opening);
        act.Note("OpenSeats", nameof(JobOpening), () => opening.Id, opening.BaseId);
        act.Remember(formKey, () => opening.Id);
        await act.SaveAsync(cancel);
        return opening.Id;
    }

    /// <summary>Changes an opening; its base stays. An unchanged save records nothing.</summary>
    /// <exception cref="StaleRecordException">Somebody else saved the opening after <paramref name="version"/>.</exception>
    public async Task EditAsync(Actor actor, int openingId, EditOpeningOptions options, int version, CancellationToken cancel = default)
    {
        actor.Demand(Right.ManageClients);
        await using var act = await database.BeginAsync(actor, cancel);
        var opening = await FindAsync(act, openingId, version, cancel);
        var today = act.Today;
        var filled = await act.Db.Placements.CountAsync(p => p.OpeningId == openingId && (p.EndOn == null || p.EndOn > today), cancel);
        await ApplyAsync(act, opening, options with { BaseId = opening.BaseId }, filled, cancel);
        if (!act.Db.ChangeTracker.HasChanges())
            return;
        act.Note("EditOpening", nameof(JobOpening), () => opening.Id, opening.BaseId, RecordChange.FieldsOf(act.Db.Entry(opening)));
        await act.SaveAsync(cancel);
    }

    /// <summary>Closes an opening: nobody is taken from the day on. Those who hold a seat stay.</summary>
    public async Task CloseAsync(Actor actor, int openingId, DateOnly closedOn, int version, CancellationToken cancel = default)
    {
        actor.Demand(Right.ManageClients);
        await using var act = await database.BeginAsync(actor, cancel);
        var opening = await FindAsync(act, openingId, version, cancel);
        ClientRules.Closing.Demand(opening.ClosedOn is null && closedOn >= opening.OpenedOn && closedOn <= act.Today, "on");
        opening.ClosedOn = closedOn;
        act.Note("CloseOpening", nameof(JobOpening), () => opening.Id, opening.BaseId);
        await act.SaveAsync(cancel);
    }

    private static async Task ApplyAsync(BusinessAct act, JobOpening opening, EditOpeningOptions options, int filled, CancellationToken cancel)
    {
        ClientRules.Seats.Demand(options.Seats is >= 1 and <= 9999 && options.Seats >= filled, "seats");
        ClientRules.LineOfBase.Demand(options.BusinessLineId is not { } line || await act.Db.BusinessLines.AnyAsync(l => l.Id == line && l.BaseId == options.BaseId, cancel), "line");
        (opening.Post, opening.Kind, opening.WorkMode, opening.Seats) = (PlacementRules.CleanPost(options.Post), options.Kind, options.WorkMode, options.Seats);
        (opening.Asks, opening.Offers, opening.BusinessLineId, opening.Note) = (options.Asks, options.Offers, options.BusinessLineId, ClientRules.CleanNote(options.Note));
    }

    private static async Task<JobOpening> FindAsync(BusinessAct act, int openingId, int version, CancellationToken cancel)
    {
        var opening = await act.Db.Openings.FirstOrDefaultAsync(o => o.Id == openingId, cancel) ?? throw new RecordMissingException();
        StaleRecordException.ThrowUnlessCurrent(opening, version);
        return opening;
    }
}
