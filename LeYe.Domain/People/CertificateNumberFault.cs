namespace LeYe.Domain.People;

/// <summary>Which part of a 残疾人证号 is wrong.</summary>
public enum CertificateNumberFault
{
    None = 0,

    /// <summary>Not 20 characters, or 21-23 with a re-issue mark.</summary>
    Length = 1,

    /// <summary>A character that the number cannot hold at its place.</summary>
    Characters = 2,

    /// <summary>Region of the identity part, positions 1-6.</summary>
    Region = 3,

    /// <summary>Birth date of the identity part, positions 7-14.</summary>
    Date = 4,

    /// <summary>Check character of the identity part, position 18.</summary>
    CheckDigit = 5,

    /// <summary>Position 19 is not 1-7.</summary>
    Category = 6,

    /// <summary>Position 20 is not 1-4.</summary>
    Grade = 7,
}
