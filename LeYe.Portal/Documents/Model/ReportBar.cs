namespace LeYe.Portal.Documents.Model;

/// <summary>One bar of a chart.</summary>
/// <param name="Label">What the bar is about.</param>
/// <param name="Values">A value for each series, from 0; null where there is none.</param>
/// <param name="Text">The bar's sum as the table prints it, or the word that stands there instead.</param>
public sealed record ReportBar(string Label, IReadOnlyList<decimal?> Values, string Text);
