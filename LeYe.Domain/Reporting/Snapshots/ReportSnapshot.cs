namespace LeYe.Domain.Reporting.Snapshots;

/// <summary>
/// A report frozen by 定稿 or by 更正: data, definitions and narrative under hashes, and one seal over all of it. Never changed, never deleted
/// (the database refuses both). Hashes are SHA-256, 64 lower-case hexadecimal digits.
/// </summary>
public sealed class ReportSnapshot
{
    public int Id { get; init; }

    public required int Year { get; init; }

    public required SnapshotKind Kind { get; init; }

    /// <summary>0 is edition 1.0, 1 its first 更正.</summary>
    public required int Number { get; init; }

    public required DateOnly Cutoff { get; init; }

    public required DateTime MadeAt { get; init; }

    /// <summary>经办.</summary>
    public required string PreparedBy { get; init; }

    /// <summary>复核.</summary>
    public required string ReviewedBy { get; init; }

    /// <summary>签发.</summary>
    public required string SignedBy { get; init; }

    /// <summary>Why it corrects the edition before; null for edition 1.0.</summary>
    public string? Reason { get; init; }

    /// <summary>The program that made it: the same one renders the files again byte for byte.</summary>
    public required string ProgramVersion { get; init; }

    /// <summary>Of the canonical JSON, which holds data, definitions and narrative.</summary>
    public required string DataHash { get; init; }

    /// <summary>Of the definitions alone: the version of the metric dictionary.</summary>
    public required string DefinitionsHash { get; init; }

    /// <summary>Of the written sections alone.</summary>
    public required string NarrativeHash { get; init; }

    /// <summary>Over everything above and the hashes of the files, see <see cref="SnapshotSeal"/>.</summary>
    public required string Seal { get; init; }

    public List<SnapshotFile> Files { get; init; } = [];

    /// <summary>1.0, 1.1 …</summary>
    public string Edition => EditionOf(Number);

    public static string EditionOf(int number) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"1.{number}");
}
