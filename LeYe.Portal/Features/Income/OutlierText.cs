using LeYe.Domain.Income;
using LeYe.Portal.Features.Shared;

namespace LeYe.Portal.Features.Income;

/// <summary>What is asked about an unusual amount.</summary>
internal static class OutlierText
{
    /// <summary>The question with the figure it is compared with; null where nothing is asked. A 0 is asked by its own reason.</summary>
    public static string? Of(IncomeMonthGrid grid, IncomeGridRow row, long grossFen) => grid.OutlierOf(row, grossFen) switch
    {
        OutlierKind.AboveBaseMaximum => IncomeText.Words.Format("Outlier.AboveBaseMaximum", Shown.Yuan(grid.BaseMaximumFen!.Value)),
        OutlierKind.AboveMedian or OutlierKind.BelowMedian => IncomeText.Words.Format("Outlier." + grid.OutlierOf(row, grossFen), Shown.Yuan(row.OwnMedianFen!.Value)),
        _ => null,
    };
}
