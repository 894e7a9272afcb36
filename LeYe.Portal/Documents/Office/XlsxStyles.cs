using DocumentFormat.OpenXml.Spreadsheet;
using LeYe.Portal.Documents.Model;

namespace LeYe.Portal.Documents.Office;

/// <summary>The cell formats of the workbook, by their index.</summary>
internal static class XlsxStyles
{
    public const uint Line = 1;
    public const uint Title = 2;
    public const uint Caption = 3;
    public const uint Header = 4;

    private const uint FirstKind = 5;
    private const uint AsText = 49;
    private const uint AsWhole = 1;
    private const uint AsTwoPlaces = 2;
    private const uint AsPercent = 164;
    private const uint AsDate = 165;

    private static readonly (ReportCellKind Kind, uint Format)[] Kinds =
    [
        (ReportCellKind.Text, AsText), (ReportCellKind.Whole, AsWhole), (ReportCellKind.Amount, AsTwoPlaces),
        (ReportCellKind.Date, AsDate), (ReportCellKind.Percent, AsPercent),
    ];

    /// <summary>The format for a cell of that kind; a summary row is bold.</summary>
    public static uint Of(ReportCellKind kind, bool isSummary) =>
        FirstKind + (uint)Array.FindIndex(Kinds, pair => pair.Kind == kind) + (isSummary ? (uint)Kinds.Length : 0);

    public static Stylesheet Create() => new(
        new NumberingFormats(
            new NumberingFormat { NumberFormatId = AsPercent, FormatCode = "0.0\"%\"" },
            new NumberingFormat { NumberFormatId = AsDate, FormatCode = "yyyy\\-mm\\-dd" }),
        new Fonts(Font(11, false), Font(11, true), Font(16, true)),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = "FFEEF1F0" }) { PatternType = PatternValues.Solid })),
        new Borders(new Border(), Thin()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
        [
            new CellFormat(), Format(AsText, 0, 0, 0, false), Format(AsText, 2, 0, 0, false), Format(AsText, 1, 0, 0, false),
            Format(AsText, 1, 2, 1, true),
            .. Kinds.Select(pair => Format(pair.Format, 0, 0, 1, pair.Kind == ReportCellKind.Text)),
            .. Kinds.Select(pair => Format(pair.Format, 1, 2, 1, pair.Kind == ReportCellKind.Text)),
        ]),
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }));

    private static Font Font(double size, bool isBold)
    {
        var font = new Font();
        if (isBold) font.Append(new Bold());
        font.Append(new FontSize { Val = size }, new FontName { Val = ReportText.Get("Font.Page") }, new FontCharSet { Val = 134 });
        return font;
    }

    private static CellFormat Format(uint number, uint font, uint fill, uint border, bool wraps) =>
        new(new Alignment { Vertical = VerticalAlignmentValues.Center, WrapText = wraps })
        {
            NumberFormatId = number,
            FontId = font,
            FillId = fill,
            BorderId = border,
            FormatId = 0,
            ApplyNumberFormat = true,
            ApplyFont = true,
            ApplyFill = true,
            ApplyBorder = true,
            ApplyAlignment = true,
        };

    private static Border Thin() => new(
        Side<LeftBorder>(), Side<RightBorder>(), Side<TopBorder>(), Side<BottomBorder>());

    private static T Side<T>() where T : BorderPropertiesType, new()
    {
        var side = new T { Style = BorderStyleValues.Thin };
        side.Append(new Color { Rgb = "FF89958F" });
        return side;
    }
}
