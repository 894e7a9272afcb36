using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace LeYe.Domain.Reporting.Snapshots;

/// <summary>The hashes of a snapshot: of each file, of definitions and narrative, and one seal over all of it with who and when.</summary>
public static class SnapshotSeal
{
    public static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    public static string Definitions(AnnualReport report, ISnapshotPrinter printer) => Hash(printer.Part(report.Definitions));

    public static string Narrative(AnnualReport report, ISnapshotPrinter printer) => Hash(printer.Part(report.Narrative));

    /// <summary>The seal as it must be for what the snapshot says of itself.</summary>
    public static string Of(ReportSnapshot s, IEnumerable<(string Format, string Sha256)> files)
    {
        var text = string.Create(CultureInfo.InvariantCulture,
            $"{s.Year}\n{s.Kind}\n{s.Number}\n{s.Cutoff:yyyy-MM-dd}\n{s.MadeAt:yyyy-MM-ddTHH:mm:ss}\n{s.PreparedBy}\n{s.ReviewedBy}\n{s.SignedBy}\n{s.Reason}\n{s.ProgramVersion}\n{s.DataHash}\n{s.DefinitionsHash}\n{s.NarrativeHash}\n");
        var hashes = files.OrderBy(f => f.Format, StringComparer.Ordinal).Select(f => $"{f.Format} {f.Sha256}\n");
        return Hash(Encoding.UTF8.GetBytes(text + string.Concat(hashes)));
    }
}
