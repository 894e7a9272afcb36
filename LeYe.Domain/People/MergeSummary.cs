namespace LeYe.Domain.People;

/// <summary>A merge that holds.</summary>
public sealed record MergeSummary(int Id, int KeptId, string KeptName, int RemovedId, DateTime MergedAt, string MergedBy);
