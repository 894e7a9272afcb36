namespace LeYe.Domain.Persistence;

/// <summary>A version of the records, and the business date that everybody counts for. The date is the database's, since clocks differ.</summary>
public readonly record struct SharedMark(long Version, DateOnly On);
