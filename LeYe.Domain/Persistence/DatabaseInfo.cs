namespace LeYe.Domain.Persistence;

/// <summary>One row about the database itself.</summary>
public sealed class DatabaseInfo
{
    public int Id { get; init; } = 1;

    /// <summary>A demonstration: synthetic people, test identity numbers are valid, every page says 演示数据.</summary>
    public bool IsDemonstration { get; set; }

    public required DateTime CreatedAt { get; init; }
}
