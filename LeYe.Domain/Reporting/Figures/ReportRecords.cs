using LeYe.Domain.Bases;
using LeYe.Domain.Headcount;
using LeYe.Domain.Income;
using LeYe.Domain.Placements;
using LeYe.Domain.Programmes;
using LeYe.Domain.Reporting.Breakdowns;

namespace LeYe.Domain.Reporting.Figures;

/// <summary>The records of one report, read in one moment: everything known by the cut-off, as plain rows.</summary>
internal sealed record ReportRecords
{
    /// <summary>First day of the window.</summary>
    public required DateOnly FirstDay { get; init; }

    /// <summary>Last day of the window; it counts. Nothing dated later is known.</summary>
    public required DateOnly Cutoff { get; init; }

    public required bool IsDemonstration { get; init; }

    /// <summary>Sites that the programme had, or prepared, by the cut-off: by founding date, then key.</summary>
    public required IReadOnlyList<EmploymentBase> Bases { get; init; }

    /// <summary>Ids of the bases where somebody or something was ever recorded by the cut-off; the others have no number at all.</summary>
    public required IReadOnlySet<int> KnownBases { get; init; }

    /// <summary>Everybody in post at the cut-off.</summary>
    public required IReadOnlyList<HeadcountRow> InPost { get; init; }

    public required IReadOnlyDictionary<int, PersonRow> People { get; init; }

    public required CertificateBook Certificates { get; init; }

    /// <summary>Placements that began by the cut-off, by person and start; without 试岗.</summary>
    public required IReadOnlyList<PlacementRow> Placements { get; init; }

    public required ILookup<int, StayLeave> Leaves { get; init; }

    public required IReadOnlyList<ClassRow> Classes { get; init; }

    /// <summary>All sessions of the classes, also those after the cut-off.</summary>
    public required IReadOnlyList<SessionRow> Sessions { get; init; }

    public required IReadOnlyList<EnrolmentRow> Enrolments { get; init; }

    /// <summary>By enrolment id: what submitted registers say by the cut-off.</summary>
    public required IReadOnlyDictionary<int, AttendanceTally> Attendance { get; init; }

    /// <summary>Of work months that ended by the cut-off.</summary>
    public required IReadOnlyList<IncomeRow> Incomes { get; init; }

    /// <summary>By person: 入项前月收入, and the first work month that is compared with it.</summary>
    public IReadOnlyDictionary<int, (long Fen, int FromMonth)> Priors { get; init; } = new Dictionary<int, (long, int)>();

    public required IReadOnlySet<(int BaseId, int Month, MonthCloseKind Kind)> Closed { get; init; }

    /// <summary>People in post one by one, for the annexes that take them apart.</summary>
    public PostRecords Posts { get; init; } = PostRecords.None;

    /// <summary>Money and goods that came in the window.</summary>
    public IReadOnlyList<Contribution> Contributions { get; init; } = [];

    /// <summary>Bases whose income of a month of the window is marked 暂计, with that month.</summary>
    public IReadOnlySet<(int BaseId, int Month)> Provisional { get; init; } = new HashSet<(int, int)>();

    /// <summary>Months of the year, by the cut-off's, that were opened again; oldest first.</summary>
    public IReadOnlyList<ReopenedMonth> Reopened { get; init; } = [];

    public required IReadOnlyList<LegacyFigure> Published { get; init; }

    public bool InPeriod(DateOnly date) => FirstDay <= date && date <= Cutoff;
}
