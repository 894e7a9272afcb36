using LeYe.Domain.Common;

namespace LeYe.Domain.Income;

/// <summary>The income of a base for a work month.</summary>
/// <param name="ClosedBy">Who closed the month; null while it is open.</param>
public sealed record IncomeMonthGrid(
    int BaseId, string BaseName, WorkMonth Month, DateTime? ClosedAt, string? ClosedBy, IReadOnlyList<IncomeGridRow> Rows)
{
    /// <summary>Highest 应发 of anybody at the base in the year before; null where nobody was paid.</summary>
    public long? BaseMaximumFen { get; init; }

    /// <summary>How often the month was opened again after it was closed, the first one first.</summary>
    public IReadOnlyList<ReopeningSummary> Reopenings { get; init; } = [];

    /// <summary>The last day on which closing is in time.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>What is unusual about an 应发 of that person, or null.</summary>
    public OutlierKind? OutlierOf(IncomeGridRow row, long grossFen) => OutlierRules.Of(grossFen, row.OwnMedianFen, BaseMaximumFen);

    /// <summary>Entered amounts that are unusual and that nobody has explained: shown beside the amount and before the close, never in its way.</summary>
    public IEnumerable<IncomeGridRow> Unexplained =>
        Rows.Where(r => r is { Amounts.GrossFen: > 0, OutlierReason: null } && OutlierOf(r, r.Amounts.GrossFen) is not null);

    public bool IsClosed => ClosedAt is not null;

    public long GrossFen => Rows.Sum(r => r.Amounts?.GrossFen ?? 0);

    public int Entered => Rows.Count(r => r.Amounts is not null);
}
