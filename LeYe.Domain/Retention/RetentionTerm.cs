namespace LeYe.Domain.Retention;

/// <summary>The term of a person.</summary>
/// <param name="SinceOn">The day it runs from; null while the person is in post, when none runs.</param>
/// <param name="DueOn">The first day on which the person may be removed.</param>
public sealed record RetentionTerm(RetentionKind Kind, DateOnly? SinceOn, DateOnly? DueOn)
{
    public bool HasPassed(DateOnly today) => DueOn is { } due && due <= today;
}
