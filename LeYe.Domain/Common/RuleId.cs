namespace LeYe.Domain.Common;

/// <summary>The name of a business rule, e.g. <c>placement.overlap</c>. The Portal words it from its resources.</summary>
public readonly record struct RuleId(string Name)
{
    public override string ToString() => Name;
}
