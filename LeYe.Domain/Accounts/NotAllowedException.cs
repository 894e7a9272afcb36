namespace LeYe.Domain.Accounts;

/// <summary>The act lies outside the actor's role (403).</summary>
public sealed class NotAllowedException(Right right) : Exception(right.ToString())
{
    public Right Right { get; } = right;
}
