using System.Globalization;
using LeYe.Domain.Common;

namespace LeYe.Domain.Bases;

/// <summary>The sites of the programme as published, with status history, partners and honours (domain.md §2.1, C5, C7, C17, C22).</summary>
public static class PublishedSites
{
    private static readonly Dictionary<string, BaseKind> Kinds = new()
    {
        ["基地"] = BaseKind.Base,
        ["分基地"] = BaseKind.SubBase,
        ["小站"] = BaseKind.Station,
    };

    private static readonly Dictionary<string, BaseStatus> StatusWords = new()
    {
        ["筹建"] = BaseStatus.Preparing,
        ["运营"] = BaseStatus.Operating,
        ["暂停"] = BaseStatus.Suspended,
        ["关闭"] = BaseStatus.Closed,
    };

    private static readonly Dictionary<string, AreaKind> AreaKinds = new()
    {
        ["建筑面积"] = AreaKind.Built,
        ["使用面积"] = AreaKind.Usable,
    };

    private static readonly Dictionary<string, DatePrecision> Precisions = new()
    {
        ["year"] = DatePrecision.Year,
        ["year-end"] = DatePrecision.YearEnd,
        ["month"] = DatePrecision.Month,
        ["day"] = DatePrecision.Day,
    };

    /// <summary>New, unsaved entities; a sub-base's <see cref="EmploymentBase.Parent"/> is set. Parents come before their sub-bases.</summary>
    /// <param name="present">Sites that exist already, by key: they are left out, and are the parents of new sub-bases.</param>
    public static IReadOnlyList<EmploymentBase> Load(IReadOnlyDictionary<string, EmploymentBase>? present = null)
    {
        var statuses = CsvTable.Embedded("Bases.Data.statuses.csv").Rows.ToLookup(r => r["site_key"], Status);
        var partners = CsvTable.Embedded("Bases.Data.partners.csv").Rows
            .ToLookup(r => r["site_key"], r => new BasePartner { Name = r["name"], Role = r["role"] });
        var honours = CsvTable.Embedded("Bases.Data.honours.csv").Rows
            .ToLookup(r => r["site_key"], r => new BaseHonour { Title = r["title"], Issuer = r.Optional("issuer"), Awarded = r.Optional("awarded") });
        var sites = new Dictionary<string, EmploymentBase>(present ?? new Dictionary<string, EmploymentBase>(), StringComparer.Ordinal);
        var added = new List<EmploymentBase>();
        foreach (var row in CsvTable.Embedded("Bases.Data.sites.csv").Rows.OrderBy(r => r["parent_key"].Length > 0))
        {
            var key = row["site_key"];
            var parent = row.Optional("parent_key") is { } parentKey ? sites[parentKey] : null;
            if (sites.TryAdd(key, Site(row, parent, statuses[key], partners[key], honours[key])))
                added.Add(sites[key]);
        }
        return added;
    }

    private static EmploymentBase Site(
        CsvRow row, EmploymentBase? parent, IEnumerable<BaseStatusInterval> statuses, IEnumerable<BasePartner> partners, IEnumerable<BaseHonour> honours) => new()
        {
            Key = row["site_key"],
            Name = row["name"],
            ShortName = row["short_name"],
            Kind = Kinds[row["kind"]],
            Parent = parent,
            ProgrammeNo = row.Optional("programme_no"),
            Province = row["province"],
            City = row["city"],
            County = row.Optional("county"),
            DivisionCode = row["gbt2260"],
            FoundedOn = FirstDay(row["founded"]),
            FoundedPrecision = Precisions[row["founded_precision"]],
            AreaSquareMetres = row.Optional("area_m2") is { } area ? int.Parse(area, CultureInfo.InvariantCulture) : null,
            AreaKind = row.Optional("area_kind") is { } kind ? AreaKinds[kind] : null,
            Statuses = [.. statuses],
            Partners = [.. partners],
            Honours = [.. honours],
        };

    private static BaseStatusInterval Status(CsvRow row) => new()
    {
        Status = StatusWords[row["status"]],
        FromOn = FirstDay(row["from"]),
        UntilOn = row.Optional("until") is { } until ? FirstDay(until) : null,
        Reason = row.Optional("reason"),
    };

    /// <summary>First day of a published period: <c>2018</c>, <c>2018-05</c> or <c>2018-05-07</c>.</summary>
    private static DateOnly FirstDay(string text) => DateOnly.ParseExact(text, ["yyyy-MM-dd", "yyyy-MM", "yyyy"], CultureInfo.InvariantCulture);
}
