namespace LeYe.Domain.Income;

/// <summary>What is wrong with a typed amount.</summary>
public enum MoneyFault
{
    None = 0,

    /// <summary>Nothing was typed.</summary>
    Empty = 1,

    /// <summary>Something else than digits, one point and commas between groups of three.</summary>
    Characters = 2,

    /// <summary>More than two decimals: there is nothing smaller than 分.</summary>
    Decimals = 3,

    /// <summary>Below 0.</summary>
    Negative = 4,

    /// <summary>Above 1,000,000.00 yuan.</summary>
    TooLarge = 5,
}
