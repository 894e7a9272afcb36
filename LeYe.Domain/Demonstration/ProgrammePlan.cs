using LeYe.Domain.Income;

namespace LeYe.Domain.Demonstration;

/// <summary>What the demonstration aims at, base by base (Data/plan.json).</summary>
/// <param name="PublishedOn">The date at which the figures equal the published ones.</param>
internal sealed record ProgrammePlan(DateOnly PublishedOn, IReadOnlyList<BasePlan> Bases, IReadOnlyList<TransferPlan> Transfers)
{
    /// <summary>A derived plan for a given number of people; false for the programme as published.</summary>
    public bool IsScaled { get; init; }

    public static ProgrammePlan Load() => EmbeddedData.Json<ProgrammePlan>("plan.json");
}

/// <summary>The targets of one base.</summary>
internal sealed record BasePlan(
    string Key, int TenureMonths, int Started, InPostPlan InPost, SharePlan Share, WagePlan Wage,
    IReadOnlyList<PhasePlan> Phases, IReadOnlyList<LinePlan> Lines)
{
    public AfterPlan? After { get; init; }

    /// <summary>How many come back when the base reopens after a suspension.</summary>
    public int Returned { get; init; }

    /// <summary>Every break between two stays is longer than 30 days.</summary>
    public bool LongGapsOnly { get; init; }

    /// <summary>The 家属 in post came last.</summary>
    public bool LateFamily { get; init; }

    /// <summary>Everybody in post at the published date started by this day.</summary>
    public DateOnly? SettledBy { get; init; }

    /// <summary>Nobody leaves between this day and the published date.</summary>
    public DateOnly? QuietFrom { get; init; }

    /// <summary>Yuan a month in the published year up to the published date, for 残疾人 and for everybody.</summary>
    public int? AverageIncome { get; init; }

    /// <summary>Yuan, reached in the published month.</summary>
    public int? HighestIncome { get; init; }

    /// <summary>The kind of record whose last due month is still open on the demonstration's today.</summary>
    public MonthCloseKind? LateClosing { get; init; }

    /// <summary>Yuan from the founding to the published date.</summary>
    public int? CumulativeIncome { get; init; }
}

/// <summary>Who is in post at the published date.</summary>
internal sealed record InPostPlan(
    int People, int Home, int Community, int Disabled, int Pending, int Family, int Severe, int Rural, int Hardship);

/// <summary>Shares (0-1) for everybody whose attributes were not published.</summary>
internal sealed record SharePlan(
    double Disabled, double Family, double? TraineeFamily, double Severe, double Rural, double Hardship, double Home, double Pending, double Trial);

/// <summary>Usual monthly pay in yuan at the founding and at the published date, and yearly growth after it.</summary>
internal sealed record WagePlan(int Start, int Published, double Growth);

/// <summary>A stretch of training: all its classes begin and end within it.</summary>
internal sealed record PhasePlan(DateOnly From, DateOnly To, int Classes, int People, int Enrolments, int Placed);

/// <summary>How it goes on after the published date.</summary>
internal sealed record AfterPlan(int EveryMonths, int People, int Enrolments, int Placed);

internal sealed record LinePlan(string Name, string Category, string? Client, string Post);

/// <summary>People who move between two bases; <paramref name="Stay"/> when they are still there at the published date.</summary>
internal sealed record TransferPlan(string From, string To, DateOnly On, int People, bool Stay);
