using LeYe.Domain.Common;

namespace LeYe.Domain.Reporting.Years;

/// <summary>预计全年: what headquarters expects of the whole year, entered with a reason. It stands beside the figures and is never added to them.</summary>
public sealed class Forecast : IVersioned
{
    public int Id { get; init; }

    public required int Year { get; init; }

    /// <summary>Identifier of the metric.</summary>
    public required string Metric { get; init; }

    /// <summary>See <see cref="Populations"/>.</summary>
    public required string Population { get; init; }

    /// <summary>Decimal string, as a figure's value.</summary>
    public required string Value { get; set; }

    public required string Reason { get; set; }

    public required string EnteredBy { get; set; }

    public required DateTime EnteredAt { get; set; }

    public int Version { get; set; }
}
