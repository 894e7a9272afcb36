using System.Text;
using System.Xml;

namespace LeYe.Portal.Documents.Tabular;

/// <summary>The texts that a workbook keeps apart from its cells.</summary>
internal static class XlsxTexts
{
    public static List<string> Read(XlsxParts parts, string path)
    {
        var texts = new List<string>();
        using var reader = parts.Find(path);
        while (reader?.Read() ?? false)
        {
            if (reader is not { NodeType: XmlNodeType.Element, LocalName: "si" })
                continue;
            if (texts.Count == SheetLimits.SharedTexts)
                throw new SheetException(SheetFault.TooLarge);
            texts.Add(Rich(reader));
        }
        return texts;
    }

    /// <summary>The text of an element with runs (<c>si</c>, <c>is</c>), without its pronunciation; the reader ends at its end.</summary>
    public static string Rich(XmlReader reader)
    {
        if (reader.IsEmptyElement)
            return "";
        var (depth, text, isSpoken) = (reader.Depth, new StringBuilder(), false);
        var buffer = new char[SheetLimits.CellCharacters + 1];
        while (reader.Read() && !(reader.NodeType == XmlNodeType.EndElement && reader.Depth == depth))
        {
            if (reader.LocalName == "rPh")
                isSpoken = reader is { NodeType: XmlNodeType.Element, IsEmptyElement: false };
            else if (!isSpoken && reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA
                && text.Length <= SheetLimits.CellCharacters)
                text.Append(XlsxParts.Text(reader, buffer));
        }
        return text.ToString();
    }
}
