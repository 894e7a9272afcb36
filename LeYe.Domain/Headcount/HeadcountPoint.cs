namespace LeYe.Domain.Headcount;

/// <summary>One date of a trend.</summary>
public readonly record struct HeadcountPoint(DateOnly On, int Total, int Disabled);
