namespace LeYe.Domain.Reporting.Statistics;

/// <summary>One cause with the persons it moved: positive for more, negative for fewer.</summary>
public sealed record CauseOfChange(ChangeCause Cause, int Persons);
