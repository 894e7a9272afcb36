using LeYe.Domain.Common;

namespace LeYe.Domain.Reporting;

/// <summary>The figures published about the programme (domain.md §2.2): opening balances, printed as published and never turned into people.</summary>
public static class PublishedFigures
{
    /// <summary>New, unsaved rows F01 … F62.</summary>
    public static IReadOnlyList<LegacyFigure> Load() =>
        [.. CsvTable.Embedded("Reporting.Data.published-figures.csv").Rows.Select(Figure)];

    private static LegacyFigure Figure(CsvRow row) => new()
    {
        Code = row["id"],
        SiteKey = row["site_key"],
        SourceMetric = row["metric"],
        Value = row["value"],
        Qualifier = row["qualifier"],
        Unit = row["unit"],
        AsOf = row["as_of"],
        AsOfInferred = string.Equals(row["as_of_inferred"], "true", StringComparison.Ordinal),
        Window = row["window"],
        Population = row["population"],
        SourceTitle = row["source"],
        Quote = row.Optional("quote"),
    };
}
