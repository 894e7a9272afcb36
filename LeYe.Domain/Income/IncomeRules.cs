using LeYe.Domain.Common;

namespace LeYe.Domain.Income;

/// <summary>The rules of entering income and closing months, by name (rules.md, Income and The year).</summary>
public static class IncomeRules
{
    /// <summary>A closed month takes no entries.</summary>
    public static readonly RuleId MonthClosed = new("income.month-closed");

    /// <summary>Income is entered for a month that has begun.</summary>
    public static readonly RuleId MonthAhead = new("income.month-ahead");

    /// <summary>Only people with a stay at the base in that month are paid there.</summary>
    public static readonly RuleId NotInPost = new("income.not-in-post");

    /// <summary>Each amount is 0 to 1,000,000.00 yuan.</summary>
    public static readonly RuleId Amount = new("income.amount");

    /// <summary>A month that pays nothing says why.</summary>
    public static readonly RuleId ZeroReasonNeeded = new("income.zero-reason");

    /// <summary>实发 is 0 to 1,000,000.00 yuan.</summary>
    public static readonly RuleId Net = new("income.net");

    /// <summary>发放单位 has at most 60 characters.</summary>
    public static readonly RuleId Payer = new("income.payer");

    /// <summary>Last month is copied only where there is a record of it at the same base.</summary>
    public static readonly RuleId NothingToCopy = new("income.nothing-to-copy");

    /// <summary>A person has one row in an entry.</summary>
    public static readonly RuleId OneRow = new("income.one-row");

    /// <summary>A month is closed when it has ended.</summary>
    public static readonly RuleId NotEnded = new("month.not-ended");

    /// <summary>A base's due day is the 1st to the 28th of the next month.</summary>
    public static readonly RuleId DueDay = new("month.due-day");

    /// <summary>Only a closed month is reopened.</summary>
    public static readonly RuleId NotClosed = new("month.not-closed");

    /// <summary>Reopening needs a reason of 2-200 characters; it is listed in annex 9.</summary>
    public static readonly RuleId ReopenReason = new("month.reopen-reason");

    public static void RowHolds(IncomeRow row, bool inPost)
    {
        NotInPost.Demand(inPost, "personId", row.PersonId);
        Amount.Demand(row.Amounts.InRange, "amount", row.PersonId);
        Net.Demand(row.NetFen is null or (>= 0 and <= MoneyText.MaximumFen), "net", row.PersonId);
        Payer.Demand(CleanPayer(row.Payer) is null or { Length: <= 60 }, "payer", row.PersonId);
        ZeroReasonNeeded.Demand(row.Amounts.GrossFen > 0 || row.ZeroReason is not null, "zeroReason", row.PersonId);
    }

    /// <returns>The payer in one line, or null when blank.</returns>
    public static string? CleanPayer(string? payer) => TextNormal.Line(payer) is { Length: > 0 } clean ? clean : null;
}
