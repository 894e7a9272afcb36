using System.Text.Json;
using LeYe.Domain.Common;

namespace LeYe.Domain.Importing;

/// <summary>Columns, cells and faults as they are stored. What a file said is encrypted: it holds identity numbers.</summary>
internal sealed class ImportCodec(FieldProtector protector)
{
    public byte[] Columns(IReadOnlyList<ImportColumn> columns) => protector.Protect(JsonSerializer.Serialize(columns));

    public IReadOnlyList<ImportColumn> Columns(byte[] cipher) => JsonSerializer.Deserialize<ImportColumn[]>(protector.Reveal(cipher))!;

    public byte[] Cells(IReadOnlyList<ImportCell> cells) => protector.Protect(JsonSerializer.Serialize(new Stored(
        [.. cells.Select(c => c.Text)],
        cells.Any(c => c.Fault != ImportCellFault.None) ? [.. cells.Select(c => (int)c.Fault)] : null)));

    public IReadOnlyList<ImportCell> Cells(byte[] cipher)
    {
        var stored = JsonSerializer.Deserialize<Stored>(protector.Reveal(cipher))!;
        return [.. stored.T.Select((text, i) => new ImportCell(text, stored.F is { } faults ? (ImportCellFault)faults[i] : ImportCellFault.None))];
    }

    public byte[] Prior<T>(T prior) => protector.Protect(JsonSerializer.Serialize(prior));

    public T Prior<T>(byte[] cipher) => JsonSerializer.Deserialize<T>(protector.Reveal(cipher))!;

    public static string? Faults(IReadOnlyList<ImportFault> faults) => faults.Count == 0 ? null : JsonSerializer.Serialize(faults);

    public static IReadOnlyList<ImportFault> Faults(string? stored) => stored is null ? [] : JsonSerializer.Deserialize<ImportFault[]>(stored)!;

    private sealed record Stored(string[] T, int[]? F);
}
