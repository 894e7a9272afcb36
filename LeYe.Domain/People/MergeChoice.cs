namespace LeYe.Domain.People;

/// <summary>Which facts the kept record takes from the other one; everything else stays as it is in the kept record.</summary>
public sealed record MergeChoice
{
    /// <summary>The person whose record stays.</summary>
    public required int KeepId { get; init; }

    public bool TakeName { get; init; }

    public bool TakeWorkerType { get; init; }

    public bool TakeHousehold { get; init; }

    public bool TakePhone { get; init; }

    public bool TakeRegisteredOn { get; init; }

    public bool TakeBase { get; init; }
}
