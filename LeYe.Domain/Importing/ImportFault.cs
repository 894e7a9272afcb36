namespace LeYe.Domain.Importing;

/// <summary>What is wrong with a row. The Portal words reason and remedy by the code.</summary>
/// <param name="Field">The column to correct; null when it is the row as a whole.</param>
/// <param name="Code">e.g. <c>missing</c>, <c>identity.CheckDigit</c>, or the name of a broken rule.</param>
/// <param name="Detail">A number that belongs to it, such as the other row's; never personal data.</param>
public sealed record ImportFault(ImportField? Field, string Code, string? Detail = null);
