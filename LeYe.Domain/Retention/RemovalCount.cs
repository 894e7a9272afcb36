namespace LeYe.Domain.Retention;

/// <summary>How much of one part a removal concerns.</summary>
public sealed record RemovalCount(RemovalPart Part, int Count)
{
    /// <summary>It stays, without a name.</summary>
    public bool IsKept => Part >= RemovalPart.KeptRegistration;
}
