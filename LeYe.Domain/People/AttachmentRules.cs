using LeYe.Domain.Common;

namespace LeYe.Domain.People;

/// <summary>The rules of a file that is kept about a person.</summary>
public static class AttachmentRules
{
    /// <summary>5 MB: a page of a scan at 300 dpi.</summary>
    public const int MostBytes = 5 * 1024 * 1024;

    /// <summary>So many files a person.</summary>
    public const int MostFiles = 50;

    /// <summary>A file holds 1 byte to 5 MB.</summary>
    public static readonly RuleId Size = new("attachment.size");

    /// <summary>A file is a PDF, JPEG or PNG by its content; its name and what the browser says of it do not matter.</summary>
    public static readonly RuleId Type = new("attachment.type");

    /// <summary>A file is described in words of 2-100 characters.</summary>
    public static readonly RuleId Description = new("attachment.description");

    /// <summary>At most fifty files a person.</summary>
    public static readonly RuleId Count = new("attachment.count");

    public static string CleanDescription(string? text)
    {
        var clean = TextNormal.Line(text);
        Description.Demand(clean.Length is >= 2 and <= 100, "description");
        return clean;
    }

    /// <summary>What a file is, by its first and last bytes; null when it is nothing that is kept.</summary>
    public static AttachmentType? TypeOf(ReadOnlySpan<byte> content)
    {
        // PDF: the header, and its end mark within the last kilobyte (ISO 32000, 7.5).
        if (content.StartsWith("%PDF-"u8) && content[^Math.Min(1024, content.Length)..].IndexOf("%%EOF"u8) >= 0)
            return AttachmentType.Pdf;
        // JPEG: start of image, a marker, and the end of image near the end (some cameras pad).
        if (content.Length > 4 && content.StartsWith(JpegStart) && content[^Math.Min(256, content.Length)..].LastIndexOf(JpegEnd) >= 0)
            return AttachmentType.Jpeg;
        // PNG: the signature, the header chunk first and the end chunk last (W3C PNG, 5.2).
        if (content.Length > 45 && content.StartsWith(PngStart) && content[12..16].SequenceEqual("IHDR"u8) && content[^8..^4].SequenceEqual("IEND"u8))
            return AttachmentType.Png;
        return null;
    }

    private static ReadOnlySpan<byte> JpegStart => [0xff, 0xd8, 0xff];

    private static ReadOnlySpan<byte> JpegEnd => [0xff, 0xd9];

    private static ReadOnlySpan<byte> PngStart => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0d, 0x0a, 0x1a, 0x0a];
}
