namespace LeYe.Portal.Live;

/// <summary>The numbers of one base.</summary>
/// <param name="Base">Site key, or <c>total</c> for the sum over what the reader may see.</param>
/// <param name="Counts">Metric identifiers and their values: whole numbers, or the qualifier (<c>suppressed</c>, <c>withheld</c>) of one that is kept back.</param>
public sealed record LiveNumbers(string Base, IReadOnlyDictionary<string, object> Counts);
