namespace LeYe.Portal.Security;

/// <summary>A request that the page makes by itself: nobody needs to sit there, so it does not move the end of the sign-in.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class ByItselfAttribute : Attribute;
