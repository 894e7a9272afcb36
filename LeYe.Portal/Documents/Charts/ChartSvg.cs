using System.Globalization;
using System.Security;
using System.Text;
using LeYe.Portal.Documents.Model;

namespace LeYe.Portal.Documents.Charts;

/// <summary>
/// A chart as SVG: the same drawing on the page and in the PDF. Series differ by pattern as well as by shade, numbers
/// stand beside the bars, and the same chart gives the same text.
/// </summary>
public static class ChartSvg
{
    private const double Width = 640;
    private const double LabelWidth = 132;
    private const double ValueWidth = 104;
    private const double RowHeight = 24;
    private const double BarHeight = 15;
    private const double LegendHeight = 26;
    private const double Room = Width - LabelWidth - ValueWidth;

    private static readonly string[] Fills = ["#1d5c50", "#8fc1b3", "#f1f5f3"];

    public static string Draw(ReportChart chart)
    {
        var top = chart.Series.Count > 1 ? LegendHeight : 4;
        var height = top + chart.Bars.Count * RowHeight + 4;
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Width} {height}" width="{Width}" height="{height}" font-family="LeYe Sans SC" font-size="12.5">""");
        Patterns(svg, chart);
        if (chart.Series.Count > 1) Legend(svg, chart);
        var longest = chart.Bars.Max(bar => bar.Values.Sum() ?? 0);
        for (var i = 0; i < chart.Bars.Count; i++) Bar(svg, chart, chart.Bars[i], top + i * RowHeight, longest);
        return svg.Append("</svg>").ToString();
    }

    private static void Patterns(StringBuilder svg, ReportChart chart)
    {
        svg.Append("<defs>");
        svg.Append(CultureInfo.InvariantCulture, $"""<pattern id="{chart.Id}-1" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" fill="{Fills[1]}"/><path d="M0 6L6 0" stroke="{Fills[0]}" stroke-width="1"/></pattern>""");
        svg.Append("</defs>");
    }

    private static void Legend(StringBuilder svg, ReportChart chart)
    {
        var x = LabelWidth;
        for (var i = 0; i < chart.Series.Count; i++)
        {
            Box(svg, chart, i, x, 4, 14, 12);
            Text(svg, x + 20, 15, "start", chart.Series[i]);
            x += 40 + chart.Series[i].Length * 13;
        }
    }

    private static void Bar(StringBuilder svg, ReportChart chart, ReportBar bar, double y, decimal longest)
    {
        Text(svg, LabelWidth - 8, y + 15, "end", bar.Label);
        var x = LabelWidth;
        for (var i = 0; i < bar.Values.Count; i++)
        {
            if (bar.Values[i] is not { } value || value <= 0) continue;
            var width = (double)(value / longest) * Room;
            Box(svg, chart, i, x, y + 3, width, BarHeight);
            x += width;
        }

        Text(svg, x + 6, y + 15, "start", bar.Text);
    }

    private static void Box(StringBuilder svg, ReportChart chart, int series, double x, double y, double width, double height) =>
        svg.Append(CultureInfo.InvariantCulture, $"""<rect class="s{series}" x="{x:0.##}" y="{y:0.##}" width="{width:0.##}" height="{height:0.##}" fill="{(series == 1 ? $"url(#{chart.Id}-1)" : Fills[series])}" stroke="{Fills[0]}" stroke-width="1"/>""");

    private static void Text(StringBuilder svg, double x, double y, string anchor, string text) =>
        svg.Append(CultureInfo.InvariantCulture, $"""<text x="{x:0.##}" y="{y:0.##}" text-anchor="{anchor}" fill="#111111">{SecurityElement.Escape(text)}</text>""");
}
