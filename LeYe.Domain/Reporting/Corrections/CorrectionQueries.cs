using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Reporting.Corrections;

/// <summary>Reads of exceptions, with what was changed under them.</summary>
public sealed class CorrectionQueries(Database database, FieldProtector protector)
{
    /// <summary>The exceptions of a year, the latest first, each with the acts done under it.</summary>
    public async Task<IReadOnlyList<LockExceptionDetails>> ListAsync(Actor actor, int year, CancellationToken cancel = default)
    {
        actor.Demand(Right.ViewReport);
        await using var db = database.Read(BaseScope.All);
        var exceptions = await db.LockExceptions.Where(e => e.Year == year).OrderByDescending(e => e.Id).ToListAsync(cancel);
        var ids = exceptions.Select(e => e.Id).ToList();
        var acts = await db.Audit.Where(a => a.SubjectKind == nameof(LockException) && a.Act == BusinessAct.UnderException && ids.Contains(a.SubjectId))
            .OrderBy(a => a.Id).ToListAsync(cancel);
        var byException = acts.ToLookup(a => a.SubjectId, a => new ActUnderException(a.At, a.AccountName, a.Changes ?? ""));
        return [.. exceptions.Select(e => new LockExceptionDetails(e, Read(e.PersonNameCipher), Read(e.ReasonCipher), Read(e.EvidenceCipher), [.. byException[e.Id]]))];
    }

    private string Read(byte[]? cipher) => protector.RevealNote(cipher) ?? "";
}
