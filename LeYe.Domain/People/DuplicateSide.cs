namespace LeYe.Domain.People;

/// <summary>One of the two people of a pair, as they stand side by side; numbers masked to the last four.</summary>
public sealed record DuplicateSide(
    int Id, int Version, int BaseId, string BaseName, string Name, WorkerType WorkerType, Sex Sex, DateOnly? BornOn, Household Household, DateOnly RegisteredOn,
    string? IdentityMasked, string? PhoneMasked, int Certificates, int Stays, int Classes, int Incomes, int Files);
