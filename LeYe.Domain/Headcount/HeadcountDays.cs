namespace LeYe.Domain.Headcount;

/// <summary>The headcount over days that follow each other.</summary>
/// <param name="Points">One for each day, oldest first.</param>
/// <param name="Since">By base id: from which day on the base has had the number of the last day. Absent when it had it on every day.</param>
/// <param name="SinceAll">The same for the sum; null when it had it on every day.</param>
public sealed record HeadcountDays(IReadOnlyList<HeadcountPoint> Points, IReadOnlyDictionary<int, DateOnly> Since, DateOnly? SinceAll);
