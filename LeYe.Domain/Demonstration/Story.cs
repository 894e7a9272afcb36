using LeYe.Domain.Bases;
using LeYe.Domain.People;
using LeYe.Domain.Placements;

namespace LeYe.Domain.Demonstration;

/// <summary>One base in the making: its plan, its classes, its people.</summary>
internal sealed class Site(EmploymentBase record, BasePlan plan, int seed)
{
    public EmploymentBase Base { get; } = record;

    public BasePlan Plan { get; } = plan;

    public Dice Dice { get; } = Dice.For(seed, record.Key);

    /// <summary>Times in which the base is suspended and nobody is in post.</summary>
    public IReadOnlyList<BaseStatusInterval> Closed { get; } = [.. record.Statuses.Where(s => s.Status == BaseStatus.Suspended)];

    public List<Course> Courses { get; } = [];

    public List<Member> Members { get; } = [];

    public List<BusinessLine> Lines { get; } = [];

    /// <summary>The day a stay of the given start ends at the latest because the base closes; null when it does not.</summary>
    public DateOnly? ClosesAfter(DateOnly start) => Closed.Where(c => c.FromOn > start).Select(c => (DateOnly?)c.FromOn).Min();
}

/// <summary>One person in the making.</summary>
internal sealed class Member(Site site, DateOnly registeredOn)
{
    /// <summary>The base that keeps the record: the first, or the one transferred to.</summary>
    public Site Site { get; set; } = site;

    public DateOnly RegisteredOn { get; } = registeredOn;

    public List<Seat> Seats { get; } = [];

    public List<Stay> Stays { get; } = [];

    public WorkerType WorkerType { get; set; }

    public bool Severe { get; set; }

    public bool CertificatePending { get; set; }

    public bool Rural { get; set; }

    public bool Hardship { get; set; }

    /// <summary>In post at the published date: attributes come from the published figures.</summary>
    public bool Counted { get; set; }

    public Person? Record { get; set; }

    public Stay? StayOn(DateOnly date) => Stays.Find(s => !s.IsTrial && s.Covers(date));
}

/// <summary>One stay in the making, [Start, End).</summary>
internal sealed class Stay(Site site, DateOnly start, DateOnly? end)
{
    public Site Site { get; } = site;

    public DateOnly Start { get; } = start;

    public DateOnly? End { get; set; } = end;

    public EndReason? Reason { get; set; }

    public bool IsTrial { get; init; }

    public WorkMode Mode { get; set; } = WorkMode.OnSite;

    public int Line { get; set; }

    public List<(DateOnly From, DateOnly? Until)> Leaves { get; } = [];

    public bool Covers(DateOnly date) => Start <= date && (End is null || date < End);
}

/// <summary>A class in the making. Its days are the dates of its sessions.</summary>
internal sealed class Course(Site site, List<DateOnly> days)
{
    public Site Site { get; } = site;

    public List<DateOnly> Days { get; } = days;

    public List<Seat> Seats { get; } = [];

    public DateOnly Starts => Days[0];

    public DateOnly Ends => Days[^1];

    /// <summary>带岗: for people who are in post already.</summary>
    public bool ForWorkers { get; init; }

    /// <summary>The register of the demonstration's today; null for the usual.</summary>
    public Training.Attendance.RegisterState? Today { get; init; }
}

/// <summary>A person's place in a class.</summary>
internal sealed class Seat(Member member, Course course)
{
    public Member Member { get; } = member;

    public Course Course { get; } = course;

    /// <summary>First day no longer enrolled, for those who give up.</summary>
    public DateOnly? Until { get; set; }

    /// <summary>Comes no more from this day on, without having left the class.</summary>
    public DateOnly? AbsentFrom { get; set; }

    /// <summary>Registered and never came.</summary>
    public bool NeverCame { get; init; }
}
