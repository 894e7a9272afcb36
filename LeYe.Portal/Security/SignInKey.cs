namespace LeYe.Portal.Security;

/// <summary>Which sign-in this request comes under; a feature of the request, set by <see cref="SessionLimits"/>.</summary>
public sealed record SignInKey(Guid Key);
