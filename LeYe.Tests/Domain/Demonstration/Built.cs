using LeYe.Domain.Accounts;
using LeYe.Domain.Bases;
using LeYe.Domain.Demonstration;
using LeYe.Domain.Income;
using LeYe.Domain.People;
using LeYe.Domain.Placements;
using LeYe.Domain.Training;
using LeYe.Domain.Training.Attendance;
using LeYe.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Tests.Domain.Demonstration;

/// <summary>A demonstration in a real database, read back into memory, with the rules' figures counted straight from the rows.</summary>
public sealed class Built : IDisposable
{
    public Built(int? people, DateOnly until, int seed)
    {
        Test = new TestDatabase(until);
        using (var db = Test.Open())
            Summary = DemonstrationProgramme.BuildAsync(db, Test.Protector, new DemonstrationOptions(people, until, seed), default).GetAwaiter().GetResult();
        using var read = Test.Database.Read(BaseScope.All);
        Bases = read.Bases.Include(b => b.Statuses).ToDictionary(b => b.Key);
        People = read.People.Include(p => p.Certificates).Include(p => p.Hardships).AsSplitQuery().ToDictionary(p => p.Id);
        Placements = read.Placements.Include(p => p.Leaves).OrderBy(p => p.Id).ToList();
        Classes = read.Classes.ToDictionary(c => c.Id);
        Sessions = read.Sessions.ToDictionary(s => s.Id);
        Enrolments = read.Enrolments.ToDictionary(e => e.Id);
        Marks = read.Marks.OrderBy(m => m.Id).ToList();
        Incomes = read.Incomes.OrderBy(i => i.Id).ToList();
    }

    public TestDatabase Test { get; }

    public DemonstrationSummary Summary { get; }

    public Dictionary<string, EmploymentBase> Bases { get; }

    public Dictionary<int, Person> People { get; }

    public List<Placement> Placements { get; }

    public Dictionary<int, TrainingClass> Classes { get; }

    public Dictionary<int, ClassSession> Sessions { get; }

    public Dictionary<int, Enrolment> Enrolments { get; }

    public List<AttendanceMark> Marks { get; }

    public List<IncomeRecord> Incomes { get; }

    /// <summary>In post at the date: main, not 试岗, not on leave beyond three months.</summary>
    public List<Placement> InPost(string key, DateOnly date) =>
        [.. Placements.Where(p => p.BaseId == Bases[key].Id && p.IsMain && !p.IsTrial && p.StartOn <= date && (p.EndOn is null || date < p.EndOn)
            && !p.Leaves.Exists(l => l.UncountedFromOn <= date && (l.UntilOn is null || date < l.UntilOn)))];

    public bool IsDisabled(int personId, DateOnly date) => People[personId].Certificates.Exists(c => c.CountsOn(date));

    /// <summary>Enrolments with at least one attended hour in a submitted register from … to.</summary>
    public List<Enrolment> Attended(string key, DateOnly from, DateOnly to) =>
        [.. Marks.Where(m => m.Kind <= MarkKind.LeftEarly)
            .Where(m => Sessions[m.SessionId] is { RegisterState: RegisterState.Submitted } s && s.HeldOn >= from && s.HeldOn <= to && Classes[s.ClassId].BaseId == Bases[key].Id)
            .Select(m => m.EnrolmentId).Distinct().Select(id => Enrolments[id])];

    public List<IncomeRecord> Paid(string key, int fromMonth, int toMonth) =>
        [.. Incomes.Where(i => i.BaseId == Bases[key].Id && i.WorkMonth >= fromMonth && i.WorkMonth <= toMonth && i.GrossFen > 0)];

    public List<Placement> Started(string key, DateOnly to) =>
        [.. Placements.Where(p => p.BaseId == Bases[key].Id && p.IsMain && !p.IsTrial && p.StartOn <= to)];

    public void Dispose() => Test.Dispose();
}
