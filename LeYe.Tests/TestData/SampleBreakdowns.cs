using LeYe.Domain.Reporting.Breakdowns;
using LeYe.Domain.Reporting.Suppression;

namespace LeYe.Tests.TestData;

/// <summary>Made-up annexes 3, 4 and 7 of the sample report.</summary>
internal static class SampleBreakdowns
{
    public static IReadOnlyList<BreakdownCell> Cells() => [.. Disability(), .. Forms()];

    public static IReadOnlyList<BusinessLineLine> Lines() =>
    [
        new("qingyang", "申通在线客服", "客户服务", "申通快递", "东部", 60, 31, 12, 3450, "99.30", "98.75", "97.20"),
        new("qingyang", "数据标注", "数据处理", null, null, 2, 1),
        new("xian", "数据标注", "数据处理", "某科技公司", "东部", 26, 20, 5),
    ];

    private static IEnumerable<BreakdownCell> Disability()
    {
        var table = new SuppressedTable([.. Enumerable.Range(1, 7).Select(c => Enumerable.Range(1, 4).Select(g => c * g % 9))]);
        return table.Cells().Select(cell => new BreakdownCell(
            "headcount.disabled", "programme", BreakdownAxis.Disability, Code(cell.Row, 7), Code(cell.Column, 4), cell.Value, cell.Qualifier));
    }

    private static IEnumerable<BreakdownCell> Forms()
    {
        var provinces = SampleSites.All("").Select(site => site.Province).Distinct();
        foreach (var (key, place) in SampleSites.Keys.Append("programme").Concat(provinces).Select((key, place) => (key, place)))
            for (var form = 0; form <= 7; form++)
                yield return key == SampleReport.NotPublished
                    ? new BreakdownCell("headcount", key, BreakdownAxis.NationalForm, $"{form}", null, null, "not-published")
                    : new BreakdownCell("headcount", key, BreakdownAxis.NationalForm, $"{form}", null, $"{place * 3 + form}", null);
    }

    private static string Code(int index, int count) => index == count ? BreakdownCell.Total : $"{index + 1}";
}
