namespace LeYe.Domain.Importing;

/// <summary>A column an import knows. Which words head it is the reader's business.</summary>
public enum ImportField
{
    Name = 1, PersonNumber = 2, IdentityNumber = 3,
    WorkerType = 10, CertificateNumber = 11, Sex = 12, BornOn = 13, Household = 14, Phone = 15, RegisteredOn = 16, RelativeNote = 17, ConsentGiven = 18,
    CertificateFromOn = 19, CertificateToOn = 20,
    Post = 30, WorkMode = 31, NationalForm = 32, Contract = 33, StartOn = 34, LastDay = 35, EndReason = 36, BusinessLine = 37, Insurances = 38, Source = 39,
    Month = 50, Wage = 51, Piece = 52, Bonus = 53, Subsidy = 54, Dividend = 55, Net = 56, Payer = 57, ZeroReason = 58,
}
