namespace LeYe.Domain.Income;

/// <summary>The amounts of a work month in fen: 工资, 计件, 奖金; apart from them 补贴 and 分红.</summary>
public sealed record IncomeAmounts(long WageFen = 0, long PieceFen = 0, long BonusFen = 0, long SubsidyFen = 0, long DividendFen = 0)
{
    /// <summary>应发 = 工资 + 计件 + 奖金 (rules.md, Income).</summary>
    public long GrossFen => WageFen + PieceFen + BonusFen;

    public bool InRange => All(a => a is >= 0 and <= MoneyText.MaximumFen);

    private bool All(Func<long, bool> holds) => holds(WageFen) && holds(PieceFen) && holds(BonusFen) && holds(SubsidyFen) && holds(DividendFen);
}
