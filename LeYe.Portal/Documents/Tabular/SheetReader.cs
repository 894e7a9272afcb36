namespace LeYe.Portal.Documents.Tabular;

/// <summary>Opens a file or a paste by what it is, whatever its name says.</summary>
public static class SheetReader
{
    private static readonly byte[] Zip = [0x50, 0x4B];
    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0];

    /// <summary>Opens a workbook (.xlsx) or a text with separators.</summary>
    /// <param name="stream">Can be sought; stays open.</param>
    /// <exception cref="SheetException">It is neither.</exception>
    public static ISheet Open(Stream stream)
    {
        if (stream.Length > SheetLimits.FileBytes)
            throw new SheetException(SheetFault.TooLarge);
        var head = new byte[4];
        var length = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        if (head.AsSpan(0, length).StartsWith(Compound))
            throw new SheetException(SheetFault.OldOrLocked);
        return head.AsSpan(0, length).StartsWith(Zip) ? XlsxSheetReader.Open(stream) : new TextSheet(TextDecoding.Decode(stream));
    }

    /// <summary>Rows that were pasted.</summary>
    public static ISheet OfText(string text) => new TextSheet(text);

    /// <summary>Whether it begins as a workbook does.</summary>
    public static bool IsWorkbook(ISheet sheet) => sheet is XlsxSheetReader;
}
