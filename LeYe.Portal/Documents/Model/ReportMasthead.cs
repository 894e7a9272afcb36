namespace LeYe.Portal.Documents.Model;

/// <summary>版头: who issues the letter, its number and who signs it off, over a red rule (GB/T 9704-2012).</summary>
/// <param name="Issuer">发文机关标志.</param>
/// <param name="Number">发文字号; null while it has none.</param>
/// <param name="Signatory">The line 签发人 with its name; null while nobody signed.</param>
public sealed record ReportMasthead(string Issuer, string? Number, ReportSignatory? Signatory);
