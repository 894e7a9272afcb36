using LeYe.Domain.Reporting.Duties;
using LeYe.Domain.Reporting.Submissions;

namespace LeYe.Domain.Reporting.Years;

/// <summary>Everything headquarters sees of one year's work.</summary>
public sealed record YearDetails
{
    public required int Year { get; init; }

    public required ReportingDuty Duty { get; init; }

    public required YearCalendar Calendar { get; init; }

    public required YearStage Stage { get; init; }

    /// <summary>The work as stored; a new one where nobody has acted yet.</summary>
    public required ReportYear Work { get; init; }

    /// <summary>Today's draft at the cut-off; null when the year has no records.</summary>
    public required AnnualReport? Draft { get; init; }

    public required IReadOnlyList<BaseYearLine> Bases { get; init; }

    public required IReadOnlyList<SectionLine> Sections { get; init; }

    public required IReadOnlyList<Submission> Submissions { get; init; }

    public required IReadOnlyList<Forecast> Forecasts { get; init; }

    public IEnumerable<OpenPoint> Blocking => (Draft?.OpenPoints ?? []).Where(YearRules.Blocks);

    public int OpenComments => Sections.Sum(s => s.OpenComments);
}
