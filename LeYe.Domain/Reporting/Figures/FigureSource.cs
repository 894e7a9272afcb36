using System.Globalization;
using LeYe.Domain.Reporting.Evidence;

namespace LeYe.Domain.Reporting.Figures;

/// <summary>Where a figure's rows are, as its source says: a room and the number of rows.</summary>
internal static class FigureSource
{
    public static string Of(MetricFormula formula, Measure measure) => formula.How == MetricAggregate.PlacedShare
        ? string.Create(CultureInfo.InvariantCulture, $"completions:{measure.Persons} placed:{measure.Placed}")
        : string.Create(CultureInfo.InvariantCulture, $"{Room(formula.Room)}:{measure.Rows}");

    private static string Room(EvidenceRoom room) => room switch
    {
        EvidenceRoom.InPost or EvidenceRoom.Start => "placements",
        EvidenceRoom.Movement => "movements",
        EvidenceRoom.Enrolment or EvidenceRoom.Result => "enrolments",
        EvidenceRoom.Class => "classes",
        EvidenceRoom.Session => "sessions",
        EvidenceRoom.Income => "incomes",
        _ => "bases",
    };
}
