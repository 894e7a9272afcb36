using LeYe.Domain.Common;

namespace LeYe.Domain.Income.Prior;

/// <summary>The rules of 入项前月收入, by name.</summary>
public static class PriorRules
{
    /// <summary>The amount is 0 to 1,000,000.00 yuan a month.</summary>
    public static readonly RuleId Amount = new("prior.amount");

    /// <summary>An amount says on what it rests.</summary>
    public static readonly RuleId Source = new("prior.source");

    /// <summary>The comparison begins in a month that has begun, and not before the person joined.</summary>
    public static readonly RuleId FromMonth = new("prior.from-month");

    /// <summary>Recorded for people of the base who have, or had, a stay; before that there is nothing to compare.</summary>
    public static readonly RuleId NeverInPost = new("prior.never-in-post");

    /// <summary>A person has one row in an entry.</summary>
    public static readonly RuleId OneRow = new("prior.one-row");

    /// <param name="firstMonth">Work month of the person's first stay; null without one.</param>
    public static void Hold(PriorRow row, int? firstMonth, DateOnly today)
    {
        NeverInPost.Demand(firstMonth is not null, "personId", row.PersonId);
        if (row.AmountFen is null)
            return;
        Amount.Demand(row.AmountFen is >= 0 and <= MoneyText.MaximumFen, "amount", row.PersonId);
        Source.Demand(row.Source is not null, "source", row.PersonId);
        FromMonth.Demand(row.FromMonth is { } from && from >= firstMonth && from <= WorkMonth.Of(today).Value, "from", row.PersonId);
    }
}
