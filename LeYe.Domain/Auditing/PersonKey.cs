namespace LeYe.Domain.Auditing;

/// <summary>The key under which the audit keeps a person's values, itself encrypted under the key of the columns. Deleting it makes those values unreadable for good.</summary>
public sealed class PersonKey
{
    public required int PersonId { get; init; }

    public required byte[] Wrapped { get; init; }
}
