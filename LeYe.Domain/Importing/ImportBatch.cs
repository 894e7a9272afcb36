using LeYe.Domain.Bases;
using LeYe.Domain.Common;

namespace LeYe.Domain.Importing;

/// <summary>Rows that somebody put in to be checked and then, by another act, written. Only who put them in sees them.</summary>
public sealed class ImportBatch : IVersioned
{
    public int Id { get; init; }

    public required ImportKind Kind { get; init; }

    public required ImportSource Source { get; init; }

    public required int AccountId { get; init; }

    public required int BaseId { get; init; }

    public EmploymentBase? Base { get; init; }

    public required ImportState State { get; set; }

    public required DateTime CreatedAt { get; init; }

    public DateTime? SubmittedAt { get; set; }

    public DateTime? UndoneAt { get; set; }

    /// <summary>The columns as JSON, encrypted; null when what the file said has expired.</summary>
    public byte[]? ColumnsCipher { get; set; }

    public int Version { get; set; }
}
