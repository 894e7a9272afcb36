namespace LeYe.Domain.Reporting.Snapshots;

/// <summary>What last year's stored snapshots say, for the report of this year.</summary>
/// <param name="Year">The year before the reported one.</param>
/// <param name="Cutoff">Its cut-off.</param>
/// <param name="Edition">Its latest edition, <c>1.0</c> where nothing was corrected.</param>
/// <param name="CorrectionReason">Why it was corrected; null where it was not.</param>
/// <param name="HasYearEnd">Its full-year values were frozen.</param>
/// <param name="Figures">Computed figures, ordinal by identity.</param>
public sealed record PreviousYear(
    int Year, DateOnly Cutoff, string Edition, string? CorrectionReason, bool HasYearEnd, IReadOnlyList<PreviousFigure> Figures);
