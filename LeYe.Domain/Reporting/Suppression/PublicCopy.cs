using System.Globalization;

namespace LeYe.Domain.Reporting.Suppression;

/// <summary>
/// The report as it may leave headquarters and the restricted files: counts of people of 1–2 become 少于3, what would give
/// them away is withheld, averages of under five people too (rules.md, Figures). What is open stays inside.
/// </summary>
public static class PublicCopy
{
    /// <summary>Counts that add up to another one, of the same base. 其他 stands for what the report names apart.</summary>
    private static readonly (string Total, string[] Parts)[] Partitions =
    [
        (Metrics.Headcount, [Metrics.HeadcountDisabled, Metrics.HeadcountFamily, Metrics.HeadcountNonDisabled, Metrics.HeadcountPending]),
        (Metrics.Headcount, [Metrics.HeadcountOnSite, Metrics.HeadcountHome, Metrics.HeadcountCommunity, Metrics.HeadcountClientSite]),
        (Metrics.TrainingEnrolments, [Metrics.TrainingEnrolmentsDisabled, Metrics.TrainingEnrolmentsFamily, Metrics.TrainingEnrolmentsOther]),
    ];

    private static readonly string[] People = ["人", "人次", "人月"];

    /// <summary>By metric: whose person-months say on how many people it stands.</summary>
    private static readonly Dictionary<string, string> Averages = new()
    {
        [Metrics.IncomeAverage] = Metrics.IncomePersonMonths, [Metrics.IncomeMedian] = Metrics.IncomePersonMonths, [Metrics.IncomeMax] = Metrics.IncomePersonMonths,
        [Metrics.IncomeGain] = Metrics.IncomeGainPersonMonths,
    };

    public static AnnualReport Of(AnnualReport report)
    {
        var figures = Figures(report);
        return report with
        {
            IsPublic = true,
            OpenPoints = [],
            Figures = [.. report.Figures.Select(f => figures[f])],
            ProvinceFigures = [.. report.ProvinceFigures.Select(f => figures[f])],
            Legacy = [.. report.Legacy.Select(line => line.Computed is { } computed ? line with { Computed = figures.GetValueOrDefault(computed) ?? Keep(computed) } : line)],
            Breakdowns = PublicForms.Of(report),
        };
    }

    private static Dictionary<Figure, Figure> Figures(AnnualReport report)
    {
        var all = report.Figures.Concat(report.ProvinceFigures).Distinct().ToList();
        var counts = all.Where(IsCount).ToList();
        var suppressor = new Suppressor([.. counts.Select(Number)], [.. Sums(counts, report).OfType<SumRelation>()]);
        var changed = all.ToDictionary(f => f, Average(report));
        for (var i = 0; i < counts.Count; i++)
            if (suppressor.Qualifier(i) is { } qualifier)
                changed[counts[i]] = counts[i] with { Value = null, Qualifier = qualifier, Source = "" };
        return changed;
    }

    /// <summary>Sites add up to provinces and provinces to the programme wherever they really do; parts of a base add up to it.</summary>
    private static IEnumerable<SumRelation?> Sums(List<Figure> counts, AnnualReport report)
    {
        var provinces = report.Sites.ToLookup(s => s.Province, s => s.Key);
        foreach (var group in counts.Select((figure, index) => (figure, index)).GroupBy(c => (c.figure.Metric, c.figure.Population, c.figure.Window)))
        {
            var cells = group.ToDictionary(c => c.figure.Base, c => c.index);
            yield return Of(cells, "programme", report.Sites.Select(s => s.Key));
            yield return Of(cells, "programme", provinces.Select(p => p.Key));
            foreach (var province in provinces)
                yield return Of(cells, province.Key, province);
        }
        foreach (var group in counts.Select((figure, index) => (figure, index)).GroupBy(c => (c.figure.Base, c.figure.Window)))
        {
            var cells = group.GroupBy(c => c.figure.Metric).ToDictionary(g => g.Key, g => g.First().index);
            foreach (var (total, parts) in Partitions)
                yield return Of(cells, total, parts);
        }

        SumRelation? Of(Dictionary<string, int> cells, string total, IEnumerable<string> parts)
        {
            int[] found = [.. parts.Where(cells.ContainsKey).Select(p => cells[p])];
            return cells.TryGetValue(total, out var sum) && found.Sum(p => Number(counts[p])) == Number(counts[sum])
                ? new SumRelation(sum, found)
                : null;
        }
    }

    /// <summary>Withholds averages that may stand on fewer than five people: a person has at most one person-month a month.</summary>
    private static Func<Figure, Figure> Average(AnnualReport report)
    {
        var months = report.Figures.Concat(report.ProvinceFigures).Where(f => Averages.ContainsValue(f.Metric) && f.Value is not null)
            .ToDictionary(f => (f.Metric, f.Base, f.Population, f.Window), Number);
        return f => f.Value is not null && Averages.TryGetValue(f.Metric, out var counted) && f.Kind == FigureKind.Computed
            && Math.Ceiling(months.GetValueOrDefault((counted, f.Base, f.Population, f.Window)) / report.Cutoff.Month) < SuppressionRules.FewestPayees
            ? f with { Value = null, Qualifier = SuppressionRules.Withheld, Source = "" }
            : f;
    }

    private static Figure Keep(Figure figure) => IsCount(figure) && SuppressionRules.IsSmall(Number(figure))
        ? figure with { Value = null, Qualifier = SuppressionRules.Suppressed }
        : figure;

    private static bool IsCount(Figure f) => f.Kind == FigureKind.Computed && f.Value is not null && People.Contains(f.Unit);

    private static decimal Number(Figure f) => Parse(f.Value!);

    private static decimal Parse(string value) => decimal.Parse(value, NumberStyles.Number, CultureInfo.InvariantCulture);
}
