namespace LeYe.Portal.Documents.Tabular;

/// <summary>A cell as text.</summary>
public readonly record struct SheetCell(string Text, SheetCellKind Kind = SheetCellKind.Text)
{
    public static SheetCell Blank { get; } = new("");

    public bool IsBlank => Kind is SheetCellKind.Text && string.IsNullOrWhiteSpace(Text);

    /// <summary>Never the text: it may be an identity number.</summary>
    public override string ToString() => Kind.ToString();

    /// <summary>A text as its first characters where it is too long.</summary>
    internal static SheetCell Of(string text) =>
        text.Length <= SheetLimits.CellCharacters ? new SheetCell(text) : new SheetCell(text[..SheetLimits.CellCharacters], SheetCellKind.TooLong);
}
