using LeYe.Domain.Bases;
using LeYe.Domain.Reporting;

namespace LeYe.Tests.TestData;

internal static class SampleSites
{
    public static readonly string[] Keys =
        ["yinchuan", "qingjian", "zhangye", "zibo", "guilin", "beihai", "bobai", "pingxiang", "qingyang", "qiqihar", "xian"];

    public static IReadOnlyList<SiteLine> All(string reason) =>
    [
        Site("yinchuan", "集善乐业网络就业（宁夏银川）基地", "宁夏银川", "宁夏", "银川市", "640106", 2017),
        Site("qingjian", "集善乐业网络就业陕西清涧分基地", "陕西清涧", "陕西", "榆林市", "610830", 2024) with { Kind = BaseKind.SubBase, ParentKey = "yinchuan", County = "清涧县" },
        Site("zhangye", "集善乐业残疾人网络就业（甘肃张掖）基地", "甘肃张掖", "甘肃", "张掖市", "620700", 2018) with { AreaSquareMetres = 1400, AreaKind = AreaKind.Built, Partners = ["甲公司", "乙公司"], Honours = ["全国残疾人之家"] },
        Site("zibo", "集善乐业残疾人网络就业（山东淄博）基地", "山东淄博", "山东", "淄博市", "370300", 2018) with { Status = BaseStatus.Suspended, StatusReason = reason, AreaSquareMetres = 1200, AreaKind = AreaKind.Usable },
        Site("guilin", "集善乐业残疾人网络就业（广西桂林）基地", "广西桂林", "广西", "桂林市", "450300", 2018) with { ProgrammeNo = "004", FoundedPrecision = DatePrecision.Year },
        Site("beihai", "集善乐业网络就业广西北海分基地", "广西北海", "广西", "北海市", "450500", 2023) with { Kind = BaseKind.SubBase, ParentKey = "guilin", FoundedPrecision = DatePrecision.YearEnd },
        Site("bobai", "集善乐业网络就业广西博白分基地", "广西博白", "广西", "玉林市", "450923", 2023) with { Kind = BaseKind.SubBase, ParentKey = "guilin", County = "博白县", FoundedPrecision = DatePrecision.YearEnd },
        Site("pingxiang", "集善乐业残疾人网络就业（江西萍乡）基地", "江西萍乡", "江西", "萍乡市", "360300", 2019),
        Site("qingyang", "集善乐业残疾人网络就业（甘肃庆阳）基地", "甘肃庆阳", "甘肃", "庆阳市", "621002", 2020) with { County = "西峰区", Workstations = 60 },
        Site("qiqihar", "集善乐业网络就业（黑龙江齐齐哈尔）基地", "黑龙江齐齐哈尔", "黑龙江", "齐齐哈尔市", "230207", 2022),
        Site("xian", "集善乐业残疾人网络就业（陕西西安）基地", "陕西西安", "陕西", "西安市", "610100", 2022),
    ];

    private static SiteLine Site(
        string key, string name, string shortName, string province, string city, string division, int year) => new(
            key, null, name, shortName, BaseKind.Base, null, province, city, null, division,
            new DateOnly(year, 1, 1), DatePrecision.Month, BaseStatus.Operating, null, null, null, null, [], []);
}
