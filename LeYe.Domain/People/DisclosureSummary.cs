using LeYe.Domain.Common;

namespace LeYe.Domain.People;

/// <summary>One giving of a person's data as a list shows it.</summary>
/// <param name="At">UTC instant.</param>
/// <param name="Consent">The consent it rests on; null: a contract, a legal duty or the person's own wish.</param>
/// <param name="ConsentGivenOn">When that consent was given.</param>
/// <param name="ConsentWithdrawnOn">When it was withdrawn, after the giving.</param>
/// <param name="Sha256">Of the file: 64 small hexadecimal digits.</param>
public sealed record DisclosureSummary(
    int Id, DateTime At, DisclosureKind Kind, RecipientKind RecipientKind, string Recipient, string Purpose, string GivenBy, string Sha256,
    ConsentPurpose? Consent, string? ConsentVersion, DateOnly? ConsentGivenOn, DateOnly? ConsentWithdrawnOn);

/// <summary>A look at a person's whole numbers or at a file about them, as the audit has it.</summary>
/// <param name="At">UTC instant.</param>
/// <param name="Act">The audit's name of the act.</param>
/// <param name="Purpose">Why, where the act asks for it.</param>
public sealed record RevealSummary(DateTime At, string By, string Act, string? Purpose);
