namespace LeYe.Domain.Reporting.Submissions;

/// <summary>What is recorded of a submission.</summary>
/// <param name="Variant"><c>A</c>, or a province for its 分省数据单.</param>
/// <param name="Recipient">An office.</param>
/// <param name="Channel">How it was sent.</param>
/// <param name="SentOn">Business date.</param>
/// <param name="Note">May be empty.</param>
public sealed record SubmissionOptions(string Variant, string? Recipient, SubmissionChannel Channel, DateOnly SentOn, string? Note);
