using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.People;

/// <summary>Keeps what a person wants corrected, and the answer of the base's head. The correction itself is made by the ordinary acts.</summary>
public sealed class CorrectionRequestService(Database database, FieldProtector protector)
{
    /// <summary>The requests of a person, those without an answer first, then the newest.</summary>
    /// <exception cref="RecordMissingException">The person lies outside the scope.</exception>
    public async Task<IReadOnlyList<CorrectionRequestSummary>> ListAsync(Actor actor, int personId, CancellationToken cancel = default)
    {
        actor.Demand(Right.ViewPeople);
        await using var db = database.Read(actor.Scope);
        if (!await db.People.AnyAsync(p => p.Id == personId && p.RemovedOn == null, cancel))
            throw new RecordMissingException();
        return await ReadAsync(db, personId, cancel);
    }

    /// <summary>The own requests, as <see cref="ListAsync"/>; null where the account is nobody's.</summary>
    public async Task<IReadOnlyList<CorrectionRequestSummary>?> ListOwnAsync(Actor actor, CancellationToken cancel = default)
    {
        actor.Demand(Right.RequestOwnCorrection);
        await using var db = database.Read(BaseScope.All);
        return await OwnPersonQueries.FindAsync(db, actor, cancel) is { } personId ? await ReadAsync(db, personId, cancel) : null;
    }

    /// <summary>Files what the account's own person wants corrected, as <see cref="FileAsync"/>.</summary>
    /// <exception cref="RecordMissingException">The account is nobody's.</exception>
    public async Task<int> FileOwnAsync(Actor actor, CorrectionField field, string? wanted, string? reason, Guid? formKey, CancellationToken cancel = default)
    {
        actor.Demand(Right.RequestOwnCorrection);
        var (what, why) = Clean(wanted, reason);
        await using var act = await database.BeginAsync(actor, cancel);
        return await PutAsync(act, await OwnPersonQueries.FindAsync(act.Db, actor, cancel) ?? throw new RecordMissingException(), field, what, why, formKey, cancel);
    }

    private async Task<IReadOnlyList<CorrectionRequestSummary>> ReadAsync(LeYeDb db, int personId, CancellationToken cancel)
    {
        var all = await db.CorrectionRequests.Where(r => r.PersonId == personId).OrderBy(r => r.State != CorrectionState.Open).ThenByDescending(r => r.Id).ToListAsync(cancel);
        return [.. all.Select(r => new CorrectionRequestSummary(r.Id, r.Field, protector.Reveal(r.WantedCipher), protector.Reveal(r.ReasonCipher), r.FiledOn, r.FiledBy, r.State,
            protector.RevealNote(r.AnswerCipher), r.AnsweredOn, r.AnsweredBy))];
    }

    /// <summary>Files what the person wants corrected.</summary>
    /// <param name="wanted">What it should say, 1-200 characters; encrypted.</param>
    /// <param name="reason">Why, 2-200 characters; encrypted.</param>
    /// <returns>The request's id; the same id when the same form is sent again.</returns>
    /// <exception cref="RuleBrokenException">A <see cref="CorrectionRequestRules"/> rule.</exception>
    public async Task<int> FileAsync(Actor actor, int personId, CorrectionField field, string? wanted, string? reason, Guid? formKey, CancellationToken cancel = default)
    {
        actor.Demand(Right.RequestCorrection);
        var (what, why) = Clean(wanted, reason);
        await using var act = await database.BeginAsync(actor, cancel);
        if (!await act.Db.People.AnyAsync(p => p.Id == personId, cancel))
            throw new RecordMissingException();
        return await PutAsync(act, personId, field, what, why, formKey, cancel);
    }

    private static (string Wanted, string Reason) Clean(string? wanted, string? reason)
    {
        var (what, why) = (TextNormal.Line(wanted), TextNormal.Line(reason));
        CorrectionRequestRules.Wanted.Demand(what.Length is >= 1 and <= 200, "wanted");
        CorrectionRequestRules.Reason.Demand(why.Length is >= 2 and <= 200, "reason");
        return (what, why);
    }

    private async Task<int> PutAsync(BusinessAct act, int personId, CorrectionField field, string what, string why, Guid? formKey, CancellationToken cancel)
    {
        if (await act.EarlierResultAsync(formKey, cancel) is { } earlier)
            return earlier;
        var baseId = await act.Db.People.IgnoreQueryFilters().Where(p => p.Id == personId).Select(p => p.BaseId).FirstAsync(cancel);
        var request = new CorrectionRequest
        {
            PersonId = personId, Field = field, WantedCipher = protector.Protect(what), ReasonCipher = protector.Protect(why), FiledOn = act.Today, FiledBy = act.Actor.Signature,
        };
        act.Db.CorrectionRequests.Add(request);
        act.Note("FileCorrectionRequest", nameof(Person), () => personId, baseId, null, field.ToString());
        act.Tell(personId, "Reason", why);
        act.Remember(formKey, () => request.Id);
        await act.SaveAsync(cancel);
        return request.Id;
    }

    /// <summary>Answers a request in words: corrected, or why not.</summary>
    /// <param name="answer">4-200 characters; encrypted.</param>
    /// <exception cref="RuleBrokenException">It was answered already, or without words.</exception>
    public async Task AnswerAsync(Actor actor, int personId, int requestId, bool isCorrected, string? answer, CancellationToken cancel = default)
    {
        actor.Demand(Right.AnswerCorrection);
        var words = TextNormal.Line(answer);
        CorrectionRequestRules.Answer.Demand(words.Length is >= 4 and <= 200, "answer");
        await using var act = await database.BeginAsync(actor, cancel);
        var request = await act.Db.CorrectionRequests.Include(r => r.Person).FirstOrDefaultAsync(r => r.Id == requestId && r.PersonId == personId, cancel) ?? throw new RecordMissingException();
        CorrectionRequestRules.Answered.Demand(request.State == CorrectionState.Open);
        (request.State, request.AnswerCipher) = (isCorrected ? CorrectionState.Corrected : CorrectionState.Refused, protector.Protect(words));
        (request.AnsweredOn, request.AnsweredBy) = (act.Today, actor.Name);
        act.Note("AnswerCorrectionRequest", nameof(Person), () => personId, request.Person!.BaseId, null, request.State.ToString());
        act.Tell(personId, "Answer", words);
        await act.SaveAsync(cancel);
    }
}
