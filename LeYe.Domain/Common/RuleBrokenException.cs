namespace LeYe.Domain.Common;

/// <summary>An act was refused because it would break a rule. Carries the rule's name and no personal data.</summary>
/// <param name="rule">The rule that refused the act.</param>
/// <param name="field">The field the user can change to satisfy the rule, if there is one.</param>
public sealed class RuleBrokenException(RuleId rule, string? field = null) : Exception(rule.Name)
{
    public RuleId Rule { get; } = rule;

    public string? Field { get; } = field;

    /// <summary>The record the refusal speaks of (an existing person, a row's person), only where the actor may see it.</summary>
    public int? SubjectId { get; init; }
}
