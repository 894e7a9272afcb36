using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace LeYe.Portal.Documents.Office;

/// <summary>The workbook's shared strings, in the order of their first use.</summary>
internal sealed class XlsxStrings
{
    private readonly Dictionary<string, int> indexes = new(StringComparer.Ordinal);
    private readonly List<string> texts = [];

    public int Index(string text)
    {
        if (indexes.TryGetValue(text, out var index)) return index;
        texts.Add(text);
        return indexes[text] = texts.Count - 1;
    }

    public SharedStringTable Create() => new(texts.Select(text => new SharedStringItem(
        new Text(OfficeText.Clean(text)) { Space = SpaceProcessingModeValues.Preserve })));
}
