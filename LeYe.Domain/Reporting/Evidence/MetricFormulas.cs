using LeYe.Domain.Placements;
using static LeYe.Domain.Reporting.Evidence.EvidenceTraits;

namespace LeYe.Domain.Reporting.Evidence;

/// <summary>The formula of every metric of the dictionary.</summary>
public static class MetricFormulas
{
    private static readonly FigureSpan[] Point = [FigureSpan.Point];
    private static readonly FigureSpan[] Period = [FigureSpan.Period];
    private static readonly FigureSpan[] PeriodAndCumulative = [FigureSpan.Period, FigureSpan.Cumulative];
    private static readonly string[] InPost = [Populations.InPost];
    private static readonly string[] DisabledOnly = [Populations.Disabled];
    private static readonly string[] Everyone = [Populations.Everyone];
    private static readonly string[] Paid = [Populations.Disabled, Populations.InPost];

    /// <summary>In the order in which the report's figures are made.</summary>
    public static IReadOnlyList<MetricFormula> All { get; } =
    [
        Stock(Metrics.Headcount, InPost, None),
        Stock(Metrics.HeadcountDisabled, DisabledOnly, Disabled),
        Stock(Metrics.HeadcountSevere, DisabledOnly, Disabled | Severe),
        Stock(Metrics.HeadcountFemale, InPost, Female),
        Stock(Metrics.HeadcountRural, DisabledOnly, Disabled | Rural),
        Stock(Metrics.HeadcountHardship, InPost, Hardship),
        Stock(Metrics.HeadcountMonitored, InPost, Monitored),
        Stock(Metrics.HeadcountPending, InPost, Pending),
        Stock(Metrics.HeadcountFamily, InPost, Family),
        Stock(Metrics.HeadcountNonDisabled, InPost, NonDisabled),
        Stock(Metrics.HeadcountOnSite, InPost, OnSite),
        Stock(Metrics.HeadcountHome, InPost, Home),
        Stock(Metrics.HeadcountCommunity, InPost, Community),
        Stock(Metrics.HeadcountClientSite, InPost, ClientSite),
        Stock(Metrics.HeadcountStable, InPost, Stable),
        Movement(Metrics.EntriesNew, MovementCause.New),
        Movement(Metrics.EntriesReturned, MovementCause.Returned),
        Movement(Metrics.EntriesTransferredIn, MovementCause.TransferredIn),
        Movement(Metrics.EntriesLeaveResumed, MovementCause.LeaveResumed),
        Movement(Metrics.EntriesGapContinued, MovementCause.GapContinued),
        Movement(Metrics.ExitsLeft, MovementCause.Left),
        Movement(Metrics.ExitsTransferredOut, MovementCause.TransferredOut),
        Movement(Metrics.ExitsLeaveOverdue, MovementCause.LeaveOverdue),
        Movement(Metrics.ExitsGap, MovementCause.Gap),
        new(Metrics.PlacementsStarted, EvidenceRoom.Start, MetricAggregate.Rows, PeriodAndCumulative, Everyone),
        new(Metrics.PlacementsPersons, EvidenceRoom.Start, MetricAggregate.Persons, PeriodAndCumulative, Everyone),
        new(Metrics.TrainingPersons, EvidenceRoom.Enrolment, MetricAggregate.Persons, PeriodAndCumulative, Everyone),
        new(Metrics.TrainingPersonsDisabled, EvidenceRoom.Enrolment, MetricAggregate.Persons, Period, Everyone) { Needs = Disabled },
        new(Metrics.TrainingEnrolments, EvidenceRoom.Enrolment, MetricAggregate.Rows, PeriodAndCumulative, Everyone),
        Enrolments(Metrics.TrainingEnrolmentsDisabled, Disabled, None),
        Enrolments(Metrics.TrainingEnrolmentsFamily, Family, Disabled),
        Enrolments(Metrics.TrainingEnrolmentsOther, None, Disabled | Family),
        Enrolments(Metrics.TrainingEnrolmentsInPlan, InPlan, None),
        new(Metrics.TrainingClasses, EvidenceRoom.Class, MetricAggregate.Rows, Period, Everyone),
        new(Metrics.TrainingSessions, EvidenceRoom.Session, MetricAggregate.Rows, Period, Everyone),
        new(Metrics.TrainingCompleted, EvidenceRoom.Result, MetricAggregate.Rows, Period, Everyone) { Needs = Completed },
        new(Metrics.TrainingPassed, EvidenceRoom.Result, MetricAggregate.Rows, Period, Everyone) { Needs = Passed },
        new(Metrics.TrainingPlacedRate, EvidenceRoom.Result, MetricAggregate.PlacedShare, Period, Everyone) { Needs = Completed },
        new(Metrics.IncomeAverage, EvidenceRoom.Income, MetricAggregate.Average, Period, Paid),
        new(Metrics.IncomeMedian, EvidenceRoom.Income, MetricAggregate.Median, Period, Paid),
        new(Metrics.IncomeMax, EvidenceRoom.Income, MetricAggregate.Highest, Period, InPost),
        new(Metrics.IncomePersonMonths, EvidenceRoom.Income, MetricAggregate.PersonMonths, Period, Paid),
        new(Metrics.IncomeTotal, EvidenceRoom.Income, MetricAggregate.Total, PeriodAndCumulative, Paid),
        new(Metrics.IncomeGain, EvidenceRoom.Income, MetricAggregate.Gain, Period, Paid) { Needs = Compared },
        new(Metrics.IncomeGainPersonMonths, EvidenceRoom.Income, MetricAggregate.PersonMonths, Period, Paid) { Needs = Compared },
        Site(Metrics.SitesTotal, None),
        Site(Metrics.SitesBases, EvidenceTraits.Base),
        Site(Metrics.SitesSubBases, SubBase),
        Site(Metrics.SitesOperating, Operating),
    ];

    private static readonly Dictionary<string, MetricFormula> ByMetric = All.ToDictionary(f => f.Metric, StringComparer.Ordinal);

    /// <exception cref="KeyNotFoundException">No such metric.</exception>
    public static MetricFormula Of(string metric) => ByMetric[metric];

    public static MetricFormula? Find(string metric) => ByMetric.GetValueOrDefault(metric);

    private static MetricFormula Stock(string metric, string[] population, EvidenceTraits needs) =>
        new(metric, EvidenceRoom.InPost, MetricAggregate.Rows, Point, population) { Needs = needs };

    private static MetricFormula Movement(string metric, MovementCause cause) =>
        new(metric, EvidenceRoom.Movement, MetricAggregate.Rows, Period, InPost) { Cause = cause };

    private static MetricFormula Enrolments(string metric, EvidenceTraits needs, EvidenceTraits lacks) =>
        new(metric, EvidenceRoom.Enrolment, MetricAggregate.Rows, Period, Everyone) { Needs = needs, Lacks = lacks };

    private static MetricFormula Site(string metric, EvidenceTraits needs) =>
        new(metric, EvidenceRoom.Site, MetricAggregate.Rows, Point, Everyone) { Needs = needs };
}
