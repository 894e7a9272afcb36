namespace LeYe.Domain.Common;

/// <summary>The name of a business rule, e.g. <c>placement.overlap</c>. The Portal words it from its resources.</summary>
public readonly record struct RuleId(string Name)
{
    /// <summary>Refuses the act unless the rule holds.</summary>
    /// <param name="holds">Whether the rule holds.</param>
    /// <param name="field">The field the user can change.</param>
    /// <param name="subjectId">The record the refusal speaks of; only where the actor may see it.</param>
    /// <exception cref="RuleBrokenException">The rule does not hold.</exception>
    public void Demand(bool holds, string? field = null, int? subjectId = null)
    {
        if (!holds)
            throw new RuleBrokenException(this, field) { SubjectId = subjectId };
    }

    public override string ToString() => Name;
}
