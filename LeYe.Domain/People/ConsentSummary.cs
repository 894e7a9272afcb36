namespace LeYe.Domain.People;

/// <summary>A consent with its dates.</summary>
public sealed record ConsentSummary(int Id, ConsentPurpose Purpose, string TextVersion, DateOnly GivenOn, DateOnly? WithdrawnOn, ConsentWay Way, string? Witness);
