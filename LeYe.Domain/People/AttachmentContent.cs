namespace LeYe.Domain.People;

/// <summary>A file as it is given out.</summary>
/// <param name="Bytes">Decrypted.</param>
/// <param name="Type">Told by its content when it was kept.</param>
/// <param name="PersonName">For the name under which it is saved.</param>
public sealed record AttachmentContent(byte[] Bytes, AttachmentType Type, AttachmentKind Kind, string PersonName);
