using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using LeYe.Domain.Reporting.Duties;
using LeYe.Domain.Reporting.Snapshots;
using LeYe.Domain.Reporting.Years;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Reporting.Submissions;

/// <summary>Records that a report was sent, and what came back.</summary>
/// <param name="database">The records.</param>
/// <param name="printer">Prints a province's sheet, which is not stored: it is made of the snapshot's value whenever it is asked for.</param>
public sealed class SubmissionService(Database database, ISnapshotPrinter printer)
{
    /// <summary>Records a submission of the latest edition, with the hashes of its files.</summary>
    /// <param name="actor">Needs <see cref="Right.PrepareReport"/>.</param>
    /// <exception cref="RuleBrokenException">A <see cref="SubmissionRules"/> rule, <see cref="YearRules.NotFinal"/>.</exception>
    public async Task<int> RecordAsync(Actor actor, int year, SubmissionOptions options, Guid? formKey, CancellationToken cancel = default)
    {
        actor.Demand(Right.PrepareReport);
        var recipient = TextNormal.Line(options.Recipient);
        SubmissionRules.Recipient.Demand(recipient.Length is >= 2 and <= SubmissionRules.LongestText && !recipient.Contains('@', StringComparison.Ordinal), "recipient");
        var note = TextNormal.Line(options.Note);
        // Printing takes a second and holds up no other writer.
        var ofProvince = options.Variant == SubmissionRules.Main ? null : await ProvinceHashesAsync(year, options.Variant, cancel);
        await using var act = await database.BeginAsync(actor, cancel);
        if (await act.EarlierResultAsync(formKey, cancel) is { } earlier)
            return earlier;
        var snapshot = await act.Db.ReportSnapshots.AsNoTracking().Where(s => s.Year == year && s.Kind == SnapshotKind.Report)
            .OrderByDescending(s => s.Number).FirstOrDefaultAsync(cancel);
        YearRules.NotFinal.Demand(snapshot is not null);
        await DemandDatesAsync(act, year, options, BusinessCalendar.DateOf(snapshot!.MadeAt), cancel);
        SubmissionRules.Variant.Demand(options.Variant == SubmissionRules.Main || ofProvince is not null, "variant");
        YearRules.ChangedMeanwhile.Demand(ofProvince is null || ofProvince.Value.SnapshotId == snapshot.Id);
        var hashes = ofProvince is { Hashes: var sheet }
            ? sheet
            : await act.Db.SnapshotFiles.Where(f => f.SnapshotId == snapshot.Id).ToDictionaryAsync(f => f.Format, f => f.Sha256, cancel);
        var submission = new Submission
        {
            Year = year, SnapshotId = snapshot.Id, Variant = options.Variant, Recipient = recipient, Channel = options.Channel, SentOn = options.SentOn,
            SentBy = actor.Name, RecordedAt = act.Now, PdfHash = hashes["pdf"], DocxHash = hashes["docx"], XlsxHash = hashes["xlsx"],
            Note = note.Length == 0 ? null : note[..Math.Min(note.Length, SubmissionRules.LongestText)],
        };
        act.Db.Submissions.Add(submission);
        act.Note("RecordSubmission", nameof(Submission), () => submission.Id, null, $$"""{"year":{{year}},"edition":"{{snapshot.Edition}}"}""");
        act.Remember(formKey, () => submission.Id);
        await act.SaveAsync(cancel);
        return submission.Id;
    }

    /// <summary>Records the receipt. The same receipt again changes nothing.</summary>
    public async Task RecordReceiptAsync(Actor actor, int submissionId, string? receipt, DateOnly receivedOn, CancellationToken cancel = default)
    {
        actor.Demand(Right.PrepareReport);
        var words = TextNormal.Line(receipt);
        await using var act = await database.BeginAsync(actor, cancel);
        var submission = await act.Db.Submissions.FirstOrDefaultAsync(s => s.Id == submissionId, cancel) ?? throw new RecordMissingException();
        SubmissionRules.Receipt.Demand(words.Length is >= 2 and <= SubmissionRules.LongestText, "receipt");
        SubmissionRules.Receipt.Demand(receivedOn >= submission.SentOn && receivedOn <= act.Today, "receivedOn");
        if ((submission.Receipt, submission.ReceivedOn) == (words, receivedOn))
            return;
        (submission.Receipt, submission.ReceivedOn) = (words, receivedOn);
        act.Note("RecordReceipt", nameof(Submission), () => submission.Id, null);
        await act.SaveAsync(cancel);
    }

    /// <summary>The hashes of the province's three files, of the latest edition; null where nothing is final or no site lies there, which is refused further on.</summary>
    private async Task<(int SnapshotId, Dictionary<string, string> Hashes)?> ProvinceHashesAsync(int year, string province, CancellationToken cancel)
    {
        await using var db = database.Read(BaseScope.All);
        var id = await db.ReportSnapshots.Where(s => s.Year == year && s.Kind == SnapshotKind.Report).OrderByDescending(s => s.Number).Select(s => (int?)s.Id).FirstOrDefaultAsync(cancel);
        if (id is not { } snapshotId)
            return null;
        var report = printer.Read(await db.SnapshotFiles.Where(f => f.SnapshotId == snapshotId && f.Format == "json").Select(f => f.Bytes).FirstAsync(cancel));
        if (!report.Sites.Any(s => s.Province == province))
            return null;
        var files = await printer.PrintProvinceAsync(report, province, cancel);
        return (snapshotId, files.ToDictionary(f => f.Format, f => SnapshotSeal.Hash(f.Bytes)));
    }

    private static async Task DemandDatesAsync(BusinessAct act, int year, SubmissionOptions options, DateOnly finalOn, CancellationToken cancel)
    {
        SubmissionRules.SentOn.Demand(options.SentOn >= finalOn && options.SentOn <= act.Today, "sentOn");
        if (options.Variant == SubmissionRules.Main)
            return;
        SubmissionRules.Variant.Demand(await act.Db.Bases.AnyAsync(b => b.Province == options.Variant, cancel), "variant");
        var dates = YearCalendar.Of(await ReportingDutyQueries.ReadAsync(act.Db, cancel), year);
        SubmissionRules.ProvinceTooEarly.Demand(options.SentOn >= dates.ProvinceFrom, "sentOn");
    }
}
