namespace LeYe.Portal.Live;

/// <summary>Live numbers after a committed change, or the whole state when it was asked for.</summary>
/// <param name="Version">Rises with every change; a browser drops what is older than what it shows.</param>
/// <param name="After">The version that was sent before it to the same readers. Who does not know that one has missed something and asks for the whole state.</param>
/// <param name="At">UTC instant of the counting, ISO 8601.</param>
/// <param name="Numbers">The bases that changed, or all of them; and the total.</param>
public sealed record LiveMessage(long Version, long After, string At, IReadOnlyList<LiveNumbers> Numbers);
