namespace LeYe.Domain.Reporting;

/// <summary>A published figure, kept as published: an opening balance, never turned into people (domain.md §2.2).</summary>
public sealed class LegacyFigure
{
    public int Id { get; init; }

    /// <summary>F01 … F62 of the project's data file.</summary>
    public required string Code { get; init; }

    /// <summary>Site key, or <c>programme</c>.</summary>
    public required string SiteKey { get; init; }

    /// <summary>The metric's code in the source file, e.g. HC_PWD.</summary>
    public required string SourceMetric { get; init; }

    /// <summary>Decimal string as published, or a word such as 数十.</summary>
    public required string Value { get; init; }

    /// <summary>=, 近, 余, 多, 超过, 约 …; printed as published.</summary>
    public required string Qualifier { get; init; }

    public required string Unit { get; init; }

    /// <summary>As published: <c>2024-02</c>, <c>2018</c>, or empty.</summary>
    public required string AsOf { get; init; }

    /// <summary>True where the source gives no date and the date was inferred.</summary>
    public required bool AsOfInferred { get; init; }

    public required string Window { get; init; }

    public required string Population { get; init; }

    /// <summary>Title of the source document.</summary>
    public required string SourceTitle { get; init; }

    /// <summary>The published words; null where the figure was derived.</summary>
    public string? Quote { get; init; }
}
