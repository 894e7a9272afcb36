namespace LeYe.Domain.Presence;

/// <summary>How many 签退 of earlier days a base has to ask about.</summary>
public sealed record ForgottenCount(string BaseKey, string BaseName, int Count);
