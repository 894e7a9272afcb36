namespace LeYe.Portal.Documents.Tabular;

/// <summary>A column to write.</summary>
/// <param name="IsText">Formatted as text, so that a spreadsheet keeps every digit and leading zero.</param>
/// <param name="List">What can be chosen; empty for anything.</param>
public sealed record SheetDraftColumn(string Header, bool IsText, IReadOnlyList<string> List)
{
    /// <summary>The list only suggests: something else can be typed.</summary>
    public bool IsOpen { get; init; }
}
