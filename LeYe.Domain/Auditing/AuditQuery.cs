namespace LeYe.Domain.Auditing;

/// <summary>What is looked for in the audit. Null means any.</summary>
public sealed record AuditQuery
{
    /// <summary>Part of the name of who acted.</summary>
    public string Who { get; init; } = "";

    public string? Act { get; init; }

    public string? SubjectKind { get; init; }

    public int? SubjectId { get; init; }

    public int? BaseId { get; init; }

    /// <summary>First day, Asia/Shanghai.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day, Asia/Shanghai.</summary>
    public DateOnly? Until { get; init; }

    public int Page { get; init; } = 1;
}
