namespace LeYe.Domain.Importing;

/// <summary>A cell as text: dates as yyyy-MM-dd, numbers with all their digits.</summary>
public readonly record struct ImportCell(string Text, ImportCellFault Fault = ImportCellFault.None)
{
    public static ImportCell Blank { get; } = new("");

    public bool IsBlank => Text.Length == 0 && Fault == ImportCellFault.None;

    /// <summary>Never the text: it may be an identity number.</summary>
    public override string ToString() => Fault == ImportCellFault.None ? nameof(ImportCell) : $"{nameof(ImportCell)} {Fault}";
}
