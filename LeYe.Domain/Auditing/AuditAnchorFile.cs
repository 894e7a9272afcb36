using System.Globalization;

namespace LeYe.Domain.Auditing;

/// <summary>The anchors outside the database: a text file, one line an anchor, only ever added to. Time, node, sequence, seal, parted by tabs.</summary>
public sealed class AuditAnchorFile(string path)
{
    /// <summary>Adds a line and sees it onto the disk.</summary>
    public void Add(AuditAnchor anchor)
    {
        var line = string.Join('\t', anchor.At.ToString("O", CultureInfo.InvariantCulture), anchor.Node, anchor.Sequence.ToString(CultureInfo.InvariantCulture), Convert.ToHexString(anchor.Seal));
        using var file = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.Read);
        file.Write(System.Text.Encoding.UTF8.GetBytes(line + "\n"));
        file.Flush(flushToDisk: true);
    }

    /// <summary>All anchors; a line that was cut off while it was written is none.</summary>
    public IReadOnlyList<AuditAnchor> Read() => File.Exists(path) ? [.. File.ReadLines(path).Select(Parse).OfType<AuditAnchor>()] : [];

    private static AuditAnchor? Parse(string line) => line.Split('\t') is [var at, var node, var sequence, { Length: 64 } seal]
        ? new AuditAnchor
        {
            At = DateTime.Parse(at, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind), Node = node,
            Sequence = long.Parse(sequence, CultureInfo.InvariantCulture), Seal = Convert.FromHexString(seal),
        }
        : null;
}
