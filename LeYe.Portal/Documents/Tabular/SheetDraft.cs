namespace LeYe.Portal.Documents.Tabular;

/// <summary>A sheet to write.</summary>
public sealed record SheetDraft(string Name, IReadOnlyList<SheetDraftColumn> Columns)
{
    /// <summary>Rows of texts, in the order of the columns; read once.</summary>
    public IEnumerable<IReadOnlyList<string>> Rows { get; init; } = [];

    /// <summary>The name of the hidden sheet with the lists to choose from.</summary>
    public string ListSheet { get; init; } = "lists";

    /// <summary>How many rows below the head may be chosen from lists.</summary>
    public int RowsToFill { get; init; } = 2_000;
}
