namespace LeYe.Domain.People;

/// <summary>A file of a person as a list shows it.</summary>
/// <param name="Size">Bytes.</param>
public sealed record AttachmentSummary(int Id, AttachmentKind Kind, string Description, AttachmentType Type, int Size, DateTime AddedAt, string AddedBy);
