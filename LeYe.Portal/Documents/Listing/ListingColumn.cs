using LeYe.Portal.Documents.Model;

namespace LeYe.Portal.Documents.Listing;

/// <summary>A column of a long list.</summary>
/// <param name="Header">Unique in its sheet; carries the unit in full-width brackets.</param>
/// <param name="Kind">What its cells hold.</param>
/// <param name="Width">In characters of the workbook's font.</param>
public sealed record ListingColumn(string Header, ReportCellKind Kind, double Width);
