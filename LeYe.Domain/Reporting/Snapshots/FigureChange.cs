namespace LeYe.Domain.Reporting.Snapshots;

/// <summary>One figure that differs between two editions.</summary>
/// <param name="Old">Null where the older edition has none.</param>
/// <param name="New">Null where the newer edition has none.</param>
public sealed record FigureChange(string Metric, string Base, string Population, string Window, Figure? Old, Figure? New)
{
    /// <summary>The computed figures whose value or mark differs, in the order of the report.</summary>
    public static IReadOnlyList<FigureChange> Between(AnnualReport old, AnnualReport now)
    {
        var before = old.Figures.ToDictionary(Identity);
        var after = now.Figures.ToDictionary(Identity);
        return [.. before.Keys.Union(after.Keys)
            .Select(k => new FigureChange(k.Metric, k.Base, k.Population, k.Window, before.GetValueOrDefault(k), after.GetValueOrDefault(k)))
            .Where(c => c.Old?.Value != c.New?.Value || c.Old?.Qualifier != c.New?.Qualifier)
            .OrderBy(c => c.Metric, StringComparer.Ordinal).ThenBy(c => c.Base, StringComparer.Ordinal).ThenBy(c => c.Population, StringComparer.Ordinal).ThenBy(c => c.Window, StringComparer.Ordinal)];
    }

    private static (string Metric, string Base, string Population, string Window, FigureKind Kind) Identity(Figure f) => (f.Metric, f.Base, f.Population, f.Window, f.Kind);
}
