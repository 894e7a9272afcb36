namespace LeYe.Domain.People;

/// <summary>One separate consent as a form gives it.</summary>
public sealed record GiveConsentOptions(ConsentPurpose Purpose, string TextVersion, DateOnly GivenOn, ConsentWay Way, string? Witness);
