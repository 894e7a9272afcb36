using LeYe.Domain.Common;
using LeYe.Domain.Reporting.Letters;

namespace LeYe.Domain.Reporting.Snapshots;

/// <summary>Makes a whole snapshot in memory: every file printed, every hash taken. Nothing is saved here.</summary>
public sealed class SnapshotPress(ISnapshotPrinter printer)
{
    /// <param name="draft">The value; it becomes final here.</param>
    /// <param name="about">Which snapshot, and the three who made it.</param>
    /// <param name="madeAt">UTC, to the second.</param>
    public async Task<ReportSnapshot> MakeAsync(AnnualReport draft, SnapshotAbout about, DateTime madeAt, CancellationToken cancel)
    {
        var final = draft with
        {
            Status = ReportStatus.Final,
            Edition = ReportSnapshot.EditionOf(about.Number),
            CorrectionReason = about.Reason,
            // 成文日期 is the day of 签发.
            Letter = (draft.Letter ?? new ReportLetter()) with { IssuedOn = BusinessCalendar.DateOf(madeAt) },
        };
        var json = printer.Json(final);
        List<SnapshotFile> files = [File("json", json), .. (await printer.PrintAsync(final, cancel)).Select(f => File(f.Format, f.Bytes))];
        var snapshot = About(final, about, madeAt, json, "");
        return About(final, about, madeAt, json, SnapshotSeal.Of(snapshot, files.Select(f => (f.Format, f.Sha256))), files);
    }

    private ReportSnapshot About(AnnualReport final, SnapshotAbout about, DateTime madeAt, byte[] json, string seal, List<SnapshotFile>? files = null) => new()
    {
        Year = final.Year, Kind = about.Kind, Number = about.Number, Cutoff = final.Cutoff, MadeAt = madeAt,
        PreparedBy = about.PreparedBy, ReviewedBy = about.ReviewedBy, SignedBy = about.SignedBy, Reason = about.Reason,
        ProgramVersion = printer.ProgramVersion, DataHash = SnapshotSeal.Hash(json),
        DefinitionsHash = SnapshotSeal.Definitions(final, printer), NarrativeHash = SnapshotSeal.Narrative(final, printer),
        Seal = seal, Files = files ?? [],
    };

    private static SnapshotFile File(string format, byte[] bytes) => new() { Format = format, Sha256 = SnapshotSeal.Hash(bytes), Bytes = bytes };
}
