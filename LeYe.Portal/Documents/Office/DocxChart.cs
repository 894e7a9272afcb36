using System.Globalization;
using System.Security;
using DocumentFormat.OpenXml.Wordprocessing;
using LeYe.Portal.Documents.Model;

namespace LeYe.Portal.Documents.Office;

/// <summary>A chart as Word's own drawing: it can be edited, and its alternative text says what it shows.</summary>
internal static class DocxChart
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

    private const string Charts = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private const string Drawings = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private const int EmuPerMillimetre = 36000;

    // As the SVG: a solid, a hatched and a light series.
    private static readonly string[] Fills =
    [
        """<a:solidFill><a:srgbClr val="1D5C50"/></a:solidFill>""",
        """<a:pattFill prst="wdUpDiag"><a:fgClr><a:srgbClr val="1D5C50"/></a:fgClr><a:bgClr><a:srgbClr val="8FC1B3"/></a:bgClr></a:pattFill>""",
        """<a:solidFill><a:srgbClr val="F1F5F3"/></a:solidFill>""",
    ];

    /// <summary>The paragraph that places the chart.</summary>
    /// <param name="chart">What is drawn.</param>
    /// <param name="relation">Relationship id of the chart's part.</param>
    /// <param name="number">Unique in the document, from 1.</param>
    public static Paragraph Place(ReportChart chart, string relation, int number)
    {
        var (width, height) = (156 * EmuPerMillimetre, (16 + 7 * chart.Bars.Count) * EmuPerMillimetre);
        var drawing = $"""<w:drawing xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="{Drawings}" xmlns:c="{Charts}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{width}" cy="{height}"/><wp:docPr id="{number}" name="{Escape(chart.Caption)}" descr="{Escape(chart.Alternative)}"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="{Charts}"><c:chart r:id="{relation}"/></a:graphicData></a:graphic></wp:inline></w:drawing>""";
        return new Paragraph(
            new ParagraphProperties(new ParagraphStyleId { Val = DocxStyles.ChartImage }), new Run(new Drawing(drawing)));
    }

    /// <summary>The chart's part.</summary>
    public static string Xml(ReportChart chart) =>
        $"""<c:chartSpace xmlns:c="{Charts}" xmlns:a="{Drawings}"><c:lang val="zh-CN"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/><c:varyColors val="0"/>"""
        + string.Concat(chart.Series.Select((name, index) => Series(chart, name, index)))
        + """<c:gapWidth val="50"/><c:overlap val="100"/><c:axId val="1"/><c:axId val="2"/></c:barChart>"""
        + """<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="2"/><c:crosses val="autoZero"/></c:catAx>"""
        + """<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="1"/><c:crosses val="max"/></c:valAx></c:plotArea>"""
        + (chart.Series.Count > 1 ? """<c:legend><c:legendPos val="t"/><c:overlay val="0"/></c:legend>""" : "")
        + """<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1000"/></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr></c:chartSpace>""";

    private static string Series(ReportChart chart, string name, int index) =>
        $"""<c:ser><c:idx val="{index}"/><c:order val="{index}"/><c:tx><c:v>{Escape(name)}</c:v></c:tx><c:spPr>{Fills[index]}<a:ln w="9525"><a:solidFill><a:srgbClr val="1D5C50"/></a:solidFill></a:ln></c:spPr><c:invertIfNegative val="0"/>"""
        + $"""<c:cat><c:strLit><c:ptCount val="{chart.Bars.Count}"/>{string.Concat(chart.Bars.Select((bar, i) => $"""<c:pt idx="{i}"><c:v>{Escape(bar.Label)}</c:v></c:pt>"""))}</c:strLit></c:cat>"""
        + $"""<c:val><c:numLit><c:formatCode>General</c:formatCode><c:ptCount val="{chart.Bars.Count}"/>{string.Concat(chart.Bars.Select((bar, i) => Point(bar.Values[index], i)))}</c:numLit></c:val></c:ser>""";

    private static string Point(decimal? value, int index) => value is { } number
        ? string.Create(CultureInfo.InvariantCulture, $"""<c:pt idx="{index}"><c:v>{number}</c:v></c:pt>""")
        : "";

    private static string Escape(string text) => SecurityElement.Escape(OfficeText.Clean(text));
}
