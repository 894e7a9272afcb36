namespace LeYe.Domain.People;

/// <summary>The types of file that are kept, told by what is in the file.</summary>
public enum AttachmentType { Pdf = 1, Jpeg = 2, Png = 3 }
