using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.People;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Retention;

/// <summary>
/// Removes a person: one asks, another decides. What identifies them goes, what is counted stays without a name, so that no figure changes.
/// The rows go in one transaction; files and freed pages after it, again and again until they are gone.
/// </summary>
public sealed class RemovalService(Database database, FieldProtector protector, RemovalCleaner cleaner)
{
    /// <summary>Asks that a person be removed. Nothing is removed yet.</summary>
    /// <param name="why">2-200 characters; encrypted, and gone with the person.</param>
    /// <param name="formKey">The same form sent again gives the same request.</param>
    /// <exception cref="RuleBrokenException">A <see cref="RetentionRules"/> rule.</exception>
    public async Task<int> RequestAsync(Actor actor, int personId, RemovalReason reason, string? why, Guid? formKey, CancellationToken cancel = default)
    {
        actor.Demand(Right.RequestRemoval);
        var words = TextNormal.Line(why);
        RetentionRules.Reason.Demand(words.Length is >= 2 and <= 200, "why");
        await using var act = await database.BeginAsync(actor, cancel);
        if (await act.EarlierResultAsync(formKey, cancel) is { } earlier)
            return earlier;
        var facts = await FactsAsync(act, personId, cancel);
        RetentionRules.Waiting.Demand(!await act.Db.RemovalRequests.AnyAsync(r => r.PersonId == personId && r.State == RemovalState.Open, cancel));
        RetentionRules.Held.Demand(RetentionRules.HoldsOf(facts, reason, act.Today).Count == 0, "reason");
        var term = RetentionRules.TermOf(facts);
        var request = new RemovalRequest
        {
            PersonId = personId, Reason = reason, Kind = term.Kind, DueOn = term.DueOn, WhyCipher = protector.Protect(words),
            RequestedById = actor.AccountId, RequestedBy = actor.Name, RequestedAt = act.Now,
        };
        act.Db.RemovalRequests.Add(request);
        act.Note("RequestRemoval", nameof(Person), () => personId, facts.BaseId, null, reason.ToString());
        act.Tell(personId, "Why", words);
        act.Remember(formKey, () => request.Id);
        await act.SaveAsync(cancel);
        return request.Id;
    }

    /// <summary>Refuses a request in words.</summary>
    /// <param name="answer">4-200 characters; encrypted, and gone with the person.</param>
    /// <exception cref="RuleBrokenException">It was decided already, or without words.</exception>
    public async Task RefuseAsync(Actor actor, int personId, int requestId, string? answer, CancellationToken cancel = default)
    {
        actor.Demand(Right.ApproveRemoval);
        var words = TextNormal.Line(answer);
        RetentionRules.Answer.Demand(words.Length is >= 4 and <= 200, "answer");
        await using var act = await database.BeginAsync(actor, cancel);
        var request = await act.Db.RemovalRequests.Include(r => r.Person).FirstOrDefaultAsync(r => r.Id == requestId && r.PersonId == personId, cancel) ?? throw new RecordMissingException();
        RetentionRules.Decided.Demand(request.State == RemovalState.Open);
        (request.State, request.AnswerCipher, request.DecidedBy, request.DecidedAt) = (RemovalState.Refused, protector.Protect(words), actor.Name, act.Now);
        act.Note("RefuseRemoval", nameof(Person), () => personId, request.Person!.BaseId);
        act.Tell(personId, "Answer", words);
        await act.SaveAsync(cancel);
    }

    /// <summary>Approves a request that somebody else made, and removes the person.</summary>
    /// <exception cref="RuleBrokenException"><see cref="RetentionRules.TwoPeople"/>, <see cref="RetentionRules.Decided"/>, or something stands against it by now; nothing was removed.</exception>
    public async Task ApproveAsync(Actor actor, int personId, int requestId, CancellationToken cancel = default)
    {
        actor.Demand(Right.ApproveRemoval);
        await using (var act = await database.BeginAsync(actor, cancel))
        {
            // Not tracked: what a save tells the audit of a person would make the key anew that goes here.
            var request = await act.Db.RemovalRequests.AsNoTracking().FirstOrDefaultAsync(r => r.Id == requestId && r.PersonId == personId, cancel) ?? throw new RecordMissingException();
            RetentionRules.Decided.Demand(request.State == RemovalState.Open);
            RetentionRules.TwoPeople.Demand(request.RequestedById != actor.AccountId);
            var facts = await FactsAsync(act, personId, cancel);
            RetentionRules.Held.Demand(RetentionRules.HoldsOf(facts, request.Reason, act.Today).Count == 0);
            var removal = new PersonRemoval(act.Db, protector, personId);
            var counts = await removal.CountAsync(cancel);
            act.Run(token => removal.RunAsync(act, requestId, RemovalCodec.Write(counts), token));
            act.Note("RemovePerson", nameof(Person), () => personId, facts.BaseId, RemovalCodec.Write(counts.Where(c => !c.IsKept)), request.Reason.ToString());
            act.Touch(personId);
            await act.SaveNoteAsync(cancel);
        }
        await cleaner.FinishAsync(CancellationToken.None);
    }

    // The filter of acts knows nobody who was removed.
    private static async Task<RetentionFacts> FactsAsync(BusinessAct act, int personId, CancellationToken cancel) =>
        await act.Db.People.AnyAsync(p => p.Id == personId, cancel) ? (await RetentionFactQueries.FactsAsync(act.Db, [personId], act.Today, cancel))[personId] : throw new RecordMissingException();
}
