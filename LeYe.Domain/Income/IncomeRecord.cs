using LeYe.Domain.Bases;
using LeYe.Domain.Common;
using LeYe.Domain.People;

namespace LeYe.Domain.Income;

/// <summary>What a person earned at a base for one work month. Amounts are integer fen (分).</summary>
public sealed class IncomeRecord : IVersioned
{
    public int Id { get; init; }

    public required int PersonId { get; init; }

    public Person? Person { get; init; }

    public required int BaseId { get; init; }

    public EmploymentBase? Base { get; init; }

    /// <summary>Work month (所属期) as yyyyMM, see <see cref="Common.WorkMonth"/>.</summary>
    public required int WorkMonth { get; init; }

    /// <summary>工资.</summary>
    public long WageFen { get; set; }

    /// <summary>计件.</summary>
    public long PieceFen { get; set; }

    /// <summary>奖金.</summary>
    public long BonusFen { get; set; }

    /// <summary>补贴, shown apart.</summary>
    public long SubsidyFen { get; set; }

    /// <summary>分红, shown apart.</summary>
    public long DividendFen { get; set; }

    /// <summary>应发 = 工资 + 计件 + 奖金 (rules.md, Income). Stored so that it can be summed and ordered.</summary>
    public long GrossFen { get; set; }

    /// <summary>Why the month pays nothing; needed where 应发 is 0.</summary>
    public ZeroReason? ZeroReason { get; set; }

    /// <summary>实发, what was paid out in fen; null when not given (Q7: optional).</summary>
    public long? NetFen { get; set; }

    /// <summary>发放单位, who pays, in words; null when not given.</summary>
    public string? Payer { get; set; }

    /// <summary>How the amounts came into the record.</summary>
    public IncomeEntry Entry { get; set; }

    /// <summary>The answer to an outlier of this 应发; another 应发 asks anew.</summary>
    public OutlierReason? OutlierReason { get; set; }

    public int Version { get; set; }
}
