using LeYe.Domain.Income;

namespace LeYe.Portal.Features.Income.Month;

/// <summary>One amount column of the grid.</summary>
/// <param name="Name">The start of the field's name; the person's id follows after a point.</param>
/// <param name="Label">The head of the column.</param>
internal sealed record IncomeAmountField(string Name, string Label, Func<IncomeAmounts, long> Fen)
{
    public static readonly IncomeAmountField Wage = new("wage", IncomeText.Words["Wage"], a => a.WageFen);
    public static readonly IncomeAmountField Piece = new("piece", IncomeText.Words["Piece"], a => a.PieceFen);
    public static readonly IncomeAmountField Bonus = new("bonus", IncomeText.Words["Bonus"], a => a.BonusFen);
    public static readonly IncomeAmountField Subsidy = new("subsidy", IncomeText.Words["Subsidy"], a => a.SubsidyFen);
    public static readonly IncomeAmountField Dividend = new("dividend", IncomeText.Words["Dividend"], a => a.DividendFen);

    /// <summary>In the order in which they are typed. The first three make 应发.</summary>
    public static readonly IReadOnlyList<IncomeAmountField> All = [Wage, Piece, Bonus, Subsidy, Dividend];

    public string For(int personId) => $"{Name}.{personId}";
}
