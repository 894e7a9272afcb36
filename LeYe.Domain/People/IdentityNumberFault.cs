namespace LeYe.Domain.People;

/// <summary>Which part of a 身份证号 is wrong.</summary>
public enum IdentityNumberFault
{
    None = 0,

    /// <summary>Not 18 characters.</summary>
    Length = 1,

    /// <summary>Something else than 17 digits and a digit or X.</summary>
    Characters = 2,

    /// <summary>Positions 1-6 name no region, or a test region outside a demonstration.</summary>
    Region = 3,

    /// <summary>Positions 7-14 are no date, or a date after today.</summary>
    Date = 4,

    /// <summary>Position 18 does not fit the others.</summary>
    CheckDigit = 5,
}
