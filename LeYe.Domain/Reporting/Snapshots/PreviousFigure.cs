namespace LeYe.Domain.Reporting.Snapshots;

/// <summary>One figure of last year's report as it was reported (原报), corrected (更正后) and at the full year's end (终值).</summary>
/// <param name="Metric">Identifier of the metric.</param>
/// <param name="Base">Site key or <c>programme</c>.</param>
/// <param name="Population">See <see cref="Populations"/>.</param>
/// <param name="Window"><c>point</c>, <c>period</c> or <c>cumulative</c>: windows of different years are compared by their kind.</param>
/// <param name="Unit">Unit of the values.</param>
/// <param name="Original">Value of edition 1.0; null with no value.</param>
/// <param name="Corrected">Value of the latest edition; the same as <paramref name="Original"/> where nothing was corrected.</param>
/// <param name="YearEnd">Value of the full year, frozen on 01-31; null before.</param>
public sealed record PreviousFigure(
    string Metric, string Base, string Population, string Window, string Unit, string? Original, string? Corrected, string? YearEnd);
