using LeYe.Domain.Common;

namespace LeYe.Domain.Income;

/// <summary>The income of a base for a work month.</summary>
/// <param name="ClosedBy">Who closed the month; null while it is open.</param>
public sealed record IncomeMonthGrid(
    int BaseId, string BaseName, WorkMonth Month, DateTime? ClosedAt, string? ClosedBy, IReadOnlyList<IncomeGridRow> Rows)
{
    public bool IsClosed => ClosedAt is not null;

    public long GrossFen => Rows.Sum(r => r.Amounts?.GrossFen ?? 0);

    public int Entered => Rows.Count(r => r.Amounts is not null);
}
