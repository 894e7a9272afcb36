namespace LeYe.Portal.Features.Income;

/// <summary>How a base's month stands: nobody to pay, open, open beyond its due date, closed.</summary>
public enum IncomeMonthState
{
    Nobody,
    Open,
    Overdue,
    Closed,
}
