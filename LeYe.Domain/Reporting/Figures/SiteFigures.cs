using LeYe.Domain.Bases;

namespace LeYe.Domain.Reporting.Figures;

/// <summary>Sites at the cut-off: their status, and the lines of annex 1.</summary>
internal static class SiteFigures
{
    public static IReadOnlyList<SiteLine> Lines(ReportRecords records)
    {
        var keys = records.Bases.ToDictionary(b => b.Id, b => b.Key);
        return [.. records.Bases.Select(b => Line(b, b.ParentId is { } parent ? keys.GetValueOrDefault(parent) : null, records.Cutoff))];
    }

    public static BaseStatus StatusOn(EmploymentBase site, DateOnly date) => IntervalOn(site, date)?.Status
        ?? (site.FoundedOn <= date ? BaseStatus.Operating : BaseStatus.Preparing);

    private static SiteLine Line(EmploymentBase b, string? parentKey, DateOnly cutoff) => new(
        b.Key, b.ProgrammeNo, b.Name, b.ShortName, b.Kind, parentKey, b.Province, b.City, b.County, b.DivisionCode,
        b.FoundedOn, b.FoundedPrecision, StatusOn(b, cutoff), IntervalOn(b, cutoff)?.Reason,
        b.AreaSquareMetres, b.AreaKind, b.Workstations,
        [.. b.Partners.OrderBy(p => p.Id).Select(p => p.Name)], [.. b.Honours.OrderBy(h => h.Id).Select(h => h.Title)]);

    private static BaseStatusInterval? IntervalOn(EmploymentBase site, DateOnly date) =>
        site.Statuses.Where(s => s.HoldsOn(date)).MaxBy(s => s.FromOn);
}
