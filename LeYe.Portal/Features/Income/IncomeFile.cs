using LeYe.Domain.Income;
using LeYe.Portal.Components;
using LeYe.Portal.Features.Shared;

namespace LeYe.Portal.Features.Income;

/// <summary>The columns of incomes as a file, in yuan.</summary>
internal static class IncomeFile
{
    public static readonly ListColumn<IncomeExportRow>[] Columns =
    [
        ListColumn<IncomeExportRow>.Month(T["Month"], r => r.Month), ListColumn<IncomeExportRow>.Text(SharedText.Words["Base"], 16, r => r.BaseName),
        ListColumn<IncomeExportRow>.Number(T["Number"], r => r.PersonId), ListColumn<IncomeExportRow>.Text(T["Name"], 14, r => r.PersonName),
        ListColumn<IncomeExportRow>.Text(T["Kind"], 12, r => TermText.Of(r.WorkerType)), ListColumn<IncomeExportRow>.Yuan(T["Wage"], r => r.Income.Amounts.WageFen),
        ListColumn<IncomeExportRow>.Yuan(T["Piece"], r => r.Income.Amounts.PieceFen), ListColumn<IncomeExportRow>.Yuan(T["Bonus"], r => r.Income.Amounts.BonusFen),
        ListColumn<IncomeExportRow>.Yuan(T["GrossOf"], r => r.Income.Amounts.GrossFen), ListColumn<IncomeExportRow>.Yuan(T["Subsidy"], r => r.Income.Amounts.SubsidyFen),
        ListColumn<IncomeExportRow>.Yuan(T["Dividend"], r => r.Income.Amounts.DividendFen), ListColumn<IncomeExportRow>.Yuan(T["Net"], r => r.Income.NetFen),
        ListColumn<IncomeExportRow>.Text(T["Payer"], 18, r => r.Income.Payer),
        ListColumn<IncomeExportRow>.Text(T["ZeroReason"], 14, r => r.Income.ZeroReason is { } reason ? TermText.Of(reason) : null),
        ListColumn<IncomeExportRow>.Text(T["Entry"], 12, r => TermText.Of(r.Income.Entry)),
    ];

    private static Words T => IncomeText.Words;
}
