namespace LeYe.Domain.Reporting.Snapshots;

/// <summary>Makes the bytes that a snapshot stores. The domain knows no file format; the Portal's Documents print.</summary>
public interface ISnapshotPrinter
{
    /// <summary>Names this program: another version may set the files differently.</summary>
    string ProgramVersion { get; }

    /// <summary>The value's canonical JSON.</summary>
    byte[] Json(AnnualReport report);

    /// <summary>The canonical JSON of a part of the value, for its own hash.</summary>
    byte[] Part(object part);

    /// <summary>The value back from its canonical JSON.</summary>
    AnnualReport Read(byte[] json);

    /// <summary>PDF, DOCX and XLSX of the value, all of them or an exception.</summary>
    Task<IReadOnlyList<(string Format, byte[] Bytes)>> PrintAsync(AnnualReport report, CancellationToken cancel);

    /// <summary>PDF, DOCX and XLSX of one province's sheet (B) of the value, all of them or an exception.</summary>
    Task<IReadOnlyList<(string Format, byte[] Bytes)>> PrintProvinceAsync(AnnualReport report, string province, CancellationToken cancel);
}
