using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Programmes;

/// <summary>Records money and goods, and takes out what was entered wrongly. A final year refuses both (YearLock.sql).</summary>
public sealed class ContributionService(Database database)
{
    /// <summary>Records one contribution.</summary>
    /// <param name="actor">Needs <see cref="Right.PrepareReport"/>.</param>
    /// <returns>Its id; the same id when the same form is sent again.</returns>
    /// <exception cref="RuleBrokenException">A <see cref="ContributionRules"/> rule.</exception>
    public async Task<int> RecordAsync(Actor actor, ContributionOptions options, Guid? formKey, CancellationToken cancel = default)
    {
        actor.Demand(Right.PrepareReport);
        var (source, note) = (TextNormal.Line(options.Source), TextNormal.Line(options.Note));
        ContributionRules.Source.Demand(source.Length is >= 2 and <= ContributionRules.LongestText && !source.Contains('@', StringComparison.Ordinal), "source");
        ContributionRules.Amount.Demand(options.AmountFen is > 0 and <= ContributionRules.LargestFen, "amount");
        ContributionRules.Note.Demand(note.Length <= ContributionRules.LongestText, "note");
        await using var act = await database.BeginAsync(actor, cancel);
        if (await act.EarlierResultAsync(formKey, cancel) is { } earlier)
            return earlier;
        ContributionRules.ReceivedOn.Demand(options.ReceivedOn <= act.Today, "receivedOn");
        if (options.BaseId is { } baseId && !await act.Db.Bases.AnyAsync(b => b.Id == baseId, cancel))
            throw new RecordMissingException();
        var contribution = new Contribution
        {
            BaseId = options.BaseId, Source = source, Purpose = options.Purpose, Kind = options.Kind, AmountFen = options.AmountFen,
            ReceivedOn = options.ReceivedOn, Note = note.Length == 0 ? null : note, RecordedBy = actor.Name, RecordedAt = act.Now,
        };
        act.Db.Contributions.Add(contribution);
        act.Note("RecordContribution", nameof(Contribution), () => contribution.Id, options.BaseId);
        act.Remember(formKey, () => contribution.Id);
        await act.SaveAsync(cancel);
        return contribution.Id;
    }

    /// <summary>Takes one out that was entered wrongly; what it said stays in the audit.</summary>
    /// <param name="actor">Needs <see cref="Right.PrepareReport"/>.</param>
    /// <exception cref="RuleBrokenException"><see cref="ContributionRules.Reason"/>.</exception>
    /// <exception cref="RecordMissingException">No such contribution, or it is gone already.</exception>
    public async Task RemoveAsync(Actor actor, int contributionId, string? reason, CancellationToken cancel = default)
    {
        actor.Demand(Right.PrepareReport);
        var why = TextNormal.Line(reason);
        ContributionRules.Reason.Demand(why.Length is >= 2 and <= ContributionRules.LongestText, "reason");
        await using var act = await database.BeginAsync(actor, cancel);
        var contribution = await act.Db.Contributions.FirstOrDefaultAsync(c => c.Id == contributionId, cancel) ?? throw new RecordMissingException();
        act.Db.Contributions.Remove(contribution);
        act.Note("RemoveContribution", nameof(Contribution), () => contributionId, contribution.BaseId,
            $$"""{"kind":{{(int)contribution.Kind}},"purpose":{{(int)contribution.Purpose}},"fen":{{contribution.AmountFen}},"on":"{{contribution.ReceivedOn:yyyy-MM-dd}}"}""", why);
        await act.SaveAsync(cancel);
    }
}
