namespace LeYe.Domain.Importing;

/// <summary>One row of an import.</summary>
public sealed class ImportRow
{
    public required int BatchId { get; set; }

    public ImportBatch? Batch { get; init; }

    /// <summary>Its number in the file or paste.</summary>
    public required int Number { get; init; }

    /// <summary>The cells as JSON, encrypted: they hold identity numbers. Null when what the file said has expired.</summary>
    public byte[]? CellsCipher { get; set; }

    public required ImportRowState State { get; set; }

    /// <summary>Faults as JSON: columns and codes, no values. Null when there are none.</summary>
    public string? Faults { get; set; }

    /// <summary>Somebody says that a 疑似重复 row is none.</summary>
    public bool IsConfirmed { get; set; }

    /// <summary>The record concerned: known before, or written by the submit.</summary>
    public int? SubjectId { get; set; }

    /// <summary>The record's version as the submit left it; null while nothing was written.</summary>
    public int? WrittenVersion { get; set; }

    /// <summary>What the submit changed, as it was before, as JSON, encrypted; null for a record it made.</summary>
    public byte[]? PriorCipher { get; set; }
}
