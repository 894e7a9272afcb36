namespace LeYe.Domain.People;

/// <summary>A consent with its dates.</summary>
public sealed record ConsentSummary(ConsentPurpose Purpose, string TextVersion, DateOnly GivenOn, DateOnly? WithdrawnOn);
