namespace LeYe.Portal.Documents.Listing;

/// <summary>One sheet of a workbook that lists records: one header row, frozen, and a real table over the rows.</summary>
/// <param name="Name">The sheet's name.</param>
/// <param name="TableId">ASCII identifier, unique in the workbook.</param>
/// <param name="Columns">At least one.</param>
/// <param name="Write">Writes all rows, cell by cell in the order of the columns.</param>
public sealed record ListingSheet(string Name, string TableId, IReadOnlyList<ListingColumn> Columns, Action<ListingRows> Write);
