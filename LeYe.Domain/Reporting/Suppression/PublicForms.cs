using System.Globalization;
using LeYe.Domain.Reporting.Breakdowns;
using LeYe.Domain.Reporting.Figures;

namespace LeYe.Domain.Reporting.Suppression;

/// <summary>Annex 4 of a public copy: forms of a site add up to its headcount, sites to their province, provinces to the programme.</summary>
internal static class PublicForms
{
    public static IReadOnlyList<BreakdownCell> Of(AnnualReport report)
    {
        var forms = report.Breakdowns.Where(c => c.Axis == BreakdownAxis.NationalForm && c.Value is not null).ToList();
        var sites = forms.GroupBy(c => c.Base).ToList();
        decimal[] values = [.. forms.Select(Number), .. sites.Select(g => g.Sum(Number))];
        var suppressor = new Suppressor(
            values, [.. Sums(report, forms).Where(sum => sum.Parts.Sum(p => values[p]) == values[sum.Total])], Enumerable.Range(forms.Count, sites.Count).ToHashSet());
        var kept = forms.Select((cell, index) => (cell, qualifier: suppressor.Qualifier(index))).Where(c => c.qualifier is not null)
            .ToDictionary(c => c.cell, c => c.cell with { Value = null, Qualifier = c.qualifier });
        return [.. report.Breakdowns.Select(c => kept.GetValueOrDefault(c, c))];
    }

    private static IEnumerable<SumRelation> Sums(AnnualReport report, List<BreakdownCell> forms)
    {
        var index = forms.Select((cell, i) => (cell, i)).ToDictionary(c => (c.cell.Base, c.cell.Row), c => c.i);
        var bases = forms.Select(c => c.Base).Distinct().ToList();
        for (var i = 0; i < bases.Count; i++)
            yield return new SumRelation(forms.Count + i, [.. forms.Where(c => c.Base == bases[i]).Select(c => index[(c.Base, c.Row)])]);
        var provinces = report.Sites.GroupBy(s => s.Province, s => s.Key).ToList();
        foreach (var form in forms.Select(c => c.Row).Distinct())
        {
            foreach (var province in provinces.Where(p => index.ContainsKey((p.Key, form))))
                yield return new SumRelation(index[(province.Key, form)], Parts(province, form));
            if (index.TryGetValue((FigureSubject.ProgrammeKey, form), out var programme))
                yield return new SumRelation(programme, Parts(report.Sites.Select(s => s.Key), form));
        }

        int[] Parts(IEnumerable<string> keys, string form) => [.. keys.Where(k => index.ContainsKey((k, form))).Select(k => index[(k, form)])];
    }

    private static decimal Number(BreakdownCell cell) => decimal.Parse(cell.Value!, NumberStyles.Number, CultureInfo.InvariantCulture);
}
