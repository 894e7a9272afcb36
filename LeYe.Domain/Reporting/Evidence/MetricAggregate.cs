namespace LeYe.Domain.Reporting.Evidence;

/// <summary>How a metric's rows become its value.</summary>
public enum MetricAggregate
{
    /// <summary>Number of rows.</summary>
    Rows = 1,

    /// <summary>Number of distinct persons in the rows.</summary>
    Persons,

    /// <summary>Number of distinct (person, work month).</summary>
    PersonMonths,

    /// <summary>Σ 应发, yuan.</summary>
    Total,

    /// <summary>Σ 应发 ÷ person-months, yuan.</summary>
    Average,

    /// <summary>The middle person-month, yuan.</summary>
    Median,

    /// <summary>The highest person-month, yuan.</summary>
    Highest,

    /// <summary>(Σ 应发 − Σ 入项前月收入, once a person-month) ÷ person-months, yuan; can be below 0.</summary>
    Gain,

    /// <summary>Distinct persons with <see cref="EvidenceTraits.Placed"/> ÷ distinct persons, %.</summary>
    PlacedShare,
}
