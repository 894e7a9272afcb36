using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using LeYe.Domain.Reporting.Years;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Reporting.Letters;

/// <summary>Records 公文格式要素. They stay open until 定稿, because the 发文字号 is often given on the day of 签发.</summary>
public sealed class YearLetterService(Database database)
{
    /// <summary>Saves the year's letter. An unchanged save records nothing.</summary>
    /// <param name="actor">Needs <see cref="Right.PrepareReport"/>.</param>
    /// <param name="version">The version that was read, 0 where there was none.</param>
    /// <exception cref="RuleBrokenException">A <see cref="LetterRules"/> rule, <see cref="YearRules.AlreadyFinal"/>.</exception>
    /// <exception cref="StaleRecordException">Somebody else saved first.</exception>
    public async Task RecordAsync(Actor actor, int year, LetterOptions options, int version, Guid? formKey, CancellationToken cancel = default)
    {
        actor.Demand(Right.PrepareReport);
        var clean = LetterRules.Hold(options);
        await using var act = await database.BeginAsync(actor, cancel);
        if (await act.EarlierResultAsync(formKey, cancel) is not null)
            return;
        await YearGuard.DemandNotFinalAsync(act.Db, year, cancel);
        var letter = await act.Db.YearLetters.FirstOrDefaultAsync(l => l.Year == year, cancel);
        if ((letter?.Version ?? 0) != version)
            throw new StaleRecordException();
        if (letter is null)
            act.Db.YearLetters.Add(letter = new YearLetter { Year = year, Version = 1 });
        Write(letter, clean);
        if (!act.Db.ChangeTracker.HasChanges())
            return;
        act.Note("RecordLetter", nameof(YearLetter), () => letter.Id, null, $$"""{"year":{{year}}}""");
        act.Remember(formKey, () => letter.Id);
        await act.SaveAsync(cancel);
    }

    private static void Write(YearLetter letter, LetterOptions options)
    {
        (letter.Recipient, letter.Signer, letter.Contact, letter.LeavesPlaceForSeal) = (options.Recipient, options.Signer, options.Contact, options.LeavesPlaceForSeal);
        (letter.Issuer, letter.DocumentNumber, letter.Signatory) = (options.Issuer, options.DocumentNumber, options.Signatory);
        (letter.CopyTo, letter.PrintedBy, letter.PrintedOn) = (options.CopyTo, options.PrintedBy, options.PrintedOn);
    }
}
