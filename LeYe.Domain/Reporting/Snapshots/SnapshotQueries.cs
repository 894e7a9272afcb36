using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Reporting.Snapshots;

/// <summary>Reads of stored snapshots. What they print is what was stored, never what the records say today.</summary>
public sealed class SnapshotQueries(Database database, ISnapshotPrinter printer)
{
    private const int FileCount = 4;

    /// <summary>The final value for this year and cut-off, latest edition; null when none is stored.</summary>
    public async Task<AnnualReport?> FindAsync(Actor actor, int year, DateOnly cutoff, CancellationToken cancel = default) =>
        await FileAsync(actor, year, cutoff, "json", cancel) is { } json ? printer.Read(json) : null;

    /// <summary>The stored bytes of one printing; null when no snapshot is stored for this year and cut-off.</summary>
    /// <param name="format">json, pdf, docx or xlsx.</param>
    public async Task<byte[]?> FileAsync(Actor actor, int year, DateOnly cutoff, string format, CancellationToken cancel = default)
    {
        DemandWhole(actor);
        await using var db = database.Read(BaseScope.All);
        var id = await db.ReportSnapshots.Where(s => s.Year == year && s.Cutoff == cutoff)
            .OrderByDescending(s => s.Number).Select(s => (int?)s.Id).FirstOrDefaultAsync(cancel);
        return id is null ? null : await BytesAsync(db, id.Value, format, cancel);
    }

    /// <summary>The stored bytes of one edition.</summary>
    /// <exception cref="RecordMissingException">No such snapshot or format.</exception>
    public async Task<byte[]> FileAsync(Actor actor, int snapshotId, string format, CancellationToken cancel = default)
    {
        DemandWhole(actor);
        await using var db = database.Read(BaseScope.All);
        return await BytesAsync(db, snapshotId, format, cancel) ?? throw new RecordMissingException();
    }

    /// <summary>The value of one edition.</summary>
    /// <exception cref="RecordMissingException">No such snapshot.</exception>
    public async Task<AnnualReport> ReportAsync(Actor actor, int snapshotId, CancellationToken cancel = default) =>
        printer.Read(await FileAsync(actor, snapshotId, "json", cancel));

    /// <summary>The snapshots of a year, oldest first; of all years without one.</summary>
    public async Task<IReadOnlyList<SnapshotSummary>> ListAsync(Actor actor, int? year, CancellationToken cancel = default)
    {
        actor.Demand(Right.ViewReport);
        await using var db = database.Read(BaseScope.All);
        var snapshots = await db.ReportSnapshots.Where(s => year == null || s.Year == year)
            .OrderBy(s => s.Year).ThenBy(s => s.Kind).ThenBy(s => s.Number).ToListAsync(cancel);
        var ids = snapshots.Select(s => s.Id).ToList();
        var files = await db.SnapshotFiles.Where(f => ids.Contains(f.SnapshotId))
            .Select(f => new { f.SnapshotId, f.Format, f.Sha256, f.Bytes.Length }).ToListAsync(cancel);
        var byId = files.OrderBy(f => f.Format, StringComparer.Ordinal).ToLookup(f => f.SnapshotId, f => (f.Format, f.Sha256, (long)f.Length));
        return [.. snapshots.Select(s => new SnapshotSummary(s, [.. byId[s.Id]]))];
    }

    /// <summary>Looks at every stored snapshot: bytes against hashes, hashes against the seal, the seal against the audit.</summary>
    /// <param name="reprints">Also renders the files of this program version again and compares the bytes; takes a second a snapshot.</param>
    public async Task<IReadOnlyList<SnapshotCheck>> CheckAsync(Actor actor, bool reprints, CancellationToken cancel = default)
    {
        DemandWhole(actor);
        await using var db = database.Read(BaseScope.All);
        var checks = new List<SnapshotCheck>();
        foreach (var snapshot in await db.ReportSnapshots.Include(s => s.Files).OrderBy(s => s.Id).ToListAsync(cancel))
        {
            var faults = Faults(snapshot);
            var noted = await db.Audit.Where(a => a.SubjectKind == nameof(ReportSnapshot) && a.SubjectId == snapshot.Id).Select(a => a.Changes).FirstOrDefaultAsync(cancel);
            if (noted?.Contains($"\"seal\":\"{snapshot.Seal}\"", StringComparison.Ordinal) != true)
                faults.Add((SnapshotFault.AuditDiffers, ""));
            if (reprints && faults.Count == 0 && snapshot.ProgramVersion == printer.ProgramVersion)
                faults.AddRange(await ReprintAsync(snapshot, cancel));
            checks.Add(new SnapshotCheck(snapshot.Year, snapshot.Edition, snapshot.Kind, faults));
        }
        var missing = await DatabaseGuards.MissingAsync(db, cancel);
        if (missing.Count > 0)
            checks.Add(new SnapshotCheck(0, null, SnapshotKind.Report, [.. missing.Select(m => (SnapshotFault.GuardMissing, m))]));
        return checks;
    }

    private List<(SnapshotFault Fault, string Detail)> Faults(ReportSnapshot snapshot)
    {
        var faults = new List<(SnapshotFault, string)>();
        if (snapshot.Files.Count != FileCount)
            faults.Add((SnapshotFault.FilesIncomplete, ""));
        faults.AddRange(snapshot.Files.Where(f => SnapshotSeal.Hash(f.Bytes) != f.Sha256).Select(f => (SnapshotFault.FileChanged, f.Format)));
        var json = snapshot.Files.Find(f => f.Format == "json")?.Bytes ?? [];
        if (SnapshotSeal.Hash(json) != snapshot.DataHash)
            faults.Add((SnapshotFault.DataChanged, ""));
        else if (printer.Read(json) is var report && (SnapshotSeal.Definitions(report, printer) != snapshot.DefinitionsHash || SnapshotSeal.Narrative(report, printer) != snapshot.NarrativeHash))
            faults.Add((SnapshotFault.PartChanged, ""));
        if (SnapshotSeal.Of(snapshot, snapshot.Files.Select(f => (f.Format, f.Sha256))) != snapshot.Seal)
            faults.Add((SnapshotFault.SealBroken, ""));
        return faults;
    }

    private async Task<IEnumerable<(SnapshotFault, string)>> ReprintAsync(ReportSnapshot snapshot, CancellationToken cancel)
    {
        var report = printer.Read(snapshot.Files.Single(f => f.Format == "json").Bytes);
        (string Format, byte[] Bytes)[] again = [("json", printer.Json(report)), .. await printer.PrintAsync(report, cancel)];
        return again.Where(a => !snapshot.Files.Exists(f => f.Format == a.Format && f.Bytes.AsSpan().SequenceEqual(a.Bytes)))
            .Select(a => (SnapshotFault.PrintsDifferently, a.Format));
    }

    private static async Task<byte[]?> BytesAsync(LeYeDb db, int snapshotId, string format, CancellationToken cancel) =>
        await db.SnapshotFiles.Where(f => f.SnapshotId == snapshotId && f.Format == format).Select(f => f.Bytes).FirstOrDefaultAsync(cancel);

    // The report is about the whole programme; who sees some bases only sees none of it.
    private static void DemandWhole(Actor actor)
    {
        actor.Demand(Right.ViewReport);
        if (!actor.Scope.IsAll)
            throw new NotAllowedException(Right.ViewReport);
    }
}
