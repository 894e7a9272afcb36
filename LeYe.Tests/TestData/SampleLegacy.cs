using LeYe.Domain.Reporting;

namespace LeYe.Tests.TestData;

internal static class SampleLegacy
{
    private const string Source = "项目介绍";

    public static IReadOnlyList<LegacyLine> Lines() =>
    [
        Line("F01", "qingyang", "headcount", "在岗人数", "80", "=", "人", "「目前安置残疾人及残疾人家属就业80名」"),
        Line("F04", "qingyang", "headcount.family", "在岗家属", "38", "computed 80−42", "人", null),
        Line("F05", "qingyang", null, "月人均收入", "3800", "=", "元/月", "「月人均收入3800元」"),
        Line("F07", "qingyang", "training.persons", "累计培训人数", "300", "多", "人", "「累计培训残疾人及家属300多人」"),
        Line("F24", "yinchuan", "training.persons", "累计培训人数", "500", "近", "人", "「累计培训近500人」"),
        Line("F43", "pingxiang", null, "使用面积", "36000", "= ⚠", "m²", "「使用面积有36000m²」"),
        Line("F53", "programme", null, "累计建成基地", "10", "= (十所)", "所", "「建设了十所融合就业基地」"),
        Line("F56", "programme", "training.persons", "累计培训人数", "5000", "近…余", "名", "「为近5000余名残障人士及其家属提供了就业技能培训」"),
        Line("F59", "programme", null, "合作企业", "数十", "数十家", "家", "「等数十家大、中型企业达成合作」"),
        Line("F60", "programme", null, "累计建成基地", "7", "=", "所", "「等地建设了七所就业基地」") with { AsOf = "2022-05" },
        Line("F36", "guilin", null, "停办月数", "15", "=", "月", "「基地停办15个月后」") with { AsOf = "" },
    ];

    private static LegacyLine Line(
        string code, string site, string? metric, string name, string value, string qualifier, string unit, string? quote) =>
        new(code, site, metric, name, value, qualifier, unit, "2024-02", Source, quote,
            metric is "headcount" or "headcount.family"
                ? SampleMetrics.Figures().Single(figure => figure.Metric == metric && figure.Base == site)
                : null);
}
