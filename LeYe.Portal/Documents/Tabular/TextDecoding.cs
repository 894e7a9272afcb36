using System.Text;

namespace LeYe.Portal.Documents.Tabular;

/// <summary>Finds out how a text is encoded: by its mark, else as UTF-8 where it is valid UTF-8, else as GB18030.</summary>
internal static class TextDecoding
{
    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);

    // Excel in Chinese saves CSV so; GB18030 contains GBK and GB2312.
    private static readonly Encoding Gb18030 =
        CodePagesEncodingProvider.Instance.GetEncoding(54936, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <exception cref="SheetException">No known encoding fits, or it is no text.</exception>
    public static string Decode(Stream stream)
    {
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var text = Decode(bytes);
        // Text has no NUL; a few strays are dropped later, many mean a program or a picture.
        return text.AsSpan().Count('\0') * 50L > text.Length ? throw new SheetException(SheetFault.NotReadable) : text;
    }

    private static string Decode(byte[] bytes)
    {
        try
        {
            return bytes switch
            {
                [0xEF, 0xBB, 0xBF, ..] => Utf8.GetString(bytes, 3, bytes.Length - 3),
                [0xFF, 0xFE, ..] => new UnicodeEncoding(false, false, true).GetString(bytes, 2, bytes.Length - 2),
                [0xFE, 0xFF, ..] => new UnicodeEncoding(true, false, true).GetString(bytes, 2, bytes.Length - 2),
                _ => Utf8.GetString(bytes),
            };
        }
        catch (DecoderFallbackException)
        {
            return DecodeGb18030(bytes);
        }
        catch (ArgumentException)
        {
            throw new SheetException(SheetFault.Encoding);
        }
    }

    private static string DecodeGb18030(byte[] bytes)
    {
        try
        {
            return Gb18030.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            throw new SheetException(SheetFault.Encoding);
        }
    }
}
