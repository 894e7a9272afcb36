using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;

namespace LeYe.Portal.Documents.Tabular;

/// <summary>Which cell formats of a workbook show a number as a day.</summary>
internal sealed partial class XlsxFormats
{
    private readonly List<bool> _isDay = [];

    public static XlsxFormats Read(XlsxParts parts, string path)
    {
        var formats = new XlsxFormats();
        var own = new Dictionary<int, bool>();
        var isInCells = false;
        using var reader = parts.Find(path);
        while (reader?.Read() ?? false)
        {
            if (reader.LocalName == "cellXfs")
                isInCells = reader.NodeType == XmlNodeType.Element && !reader.IsEmptyElement;
            else if (reader is { NodeType: XmlNodeType.Element, LocalName: "numFmt" } && Number(reader, "numFmtId") is { } id)
                own[id] = IsDay(reader.GetAttribute("formatCode") ?? "");
            else if (isInCells && reader is { NodeType: XmlNodeType.Element, LocalName: "xf" } && formats._isDay.Count < ushort.MaxValue)
                formats._isDay.Add(Number(reader, "numFmtId") is { } used && (own.TryGetValue(used, out var isDay) ? isDay : IsDay(used)));
        }
        return formats;
    }

    /// <summary>Whether the cell format with that index shows a day.</summary>
    public bool IsDayFormat(int index) => index >= 0 && index < _isDay.Count && _isDay[index];

    // The formats every spreadsheet has, among them those of East Asia (ECMA-376, 18.8.30).
    private static bool IsDay(int id) => id is >= 14 and <= 17 or 22 or (>= 27 and <= 31) or 36 or (>= 50 and <= 54) or 57 or 58;

    private static bool IsDay(string code)
    {
        var plain = Quoted().Replace(code, "");
        return plain.AsSpan().IndexOfAny("yYdD\u5e74\u65e5") >= 0;
    }

    private static int? Number(XmlReader reader, string attribute) =>
        int.TryParse(reader.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    // Colours, locales and words in a format are no part of the day: [Red], [$-804], \-.
    [GeneratedRegex(@"\[[^\]]*\]|\\.|_.|General|\bRed\b")]
    private static partial Regex Quoted();
}
