namespace LeYe.Domain.Auditing;

/// <summary>The name of this process among those that write to one database; each has a chain of its own.</summary>
public sealed record AuditNode(string Name)
{
    /// <summary>The one process of a portal on one machine, and its command line.</summary>
    public static AuditNode Single { get; } = new("1");
}
