using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Headcount;
using LeYe.Domain.Income;
using LeYe.Domain.People;
using LeYe.Domain.Persistence;
using LeYe.Domain.Placements;
using LeYe.Domain.Programmes;
using LeYe.Domain.Reporting.Breakdowns;
using LeYe.Domain.Reporting.Evidence;
using LeYe.Domain.Reporting.Figures;
using LeYe.Domain.Training.Attendance;
using Microsoft.EntityFrameworkCore;
using IncomeRow = LeYe.Domain.Reporting.Figures.IncomeRow;
using PersonRow = LeYe.Domain.Reporting.Figures.PersonRow;

namespace LeYe.Domain.Reporting;

/// <summary>Reads the records of a report as plain rows, all from one moment; no entity of a person is built.</summary>
internal sealed class ReportQueries(Database database)
{
    /// <summary>All records that say something about the window.</summary>
    /// <param name="firstDay">First day of the window.</param>
    /// <param name="cutoff">Last day of the window; nothing dated later is read.</param>
    public Task<ReportRecords> ReadAsync(DateOnly firstDay, DateOnly cutoff, CancellationToken cancel) =>
        ReadAsync(firstDay, cutoff, Enum.GetValues<EvidenceRoom>(), cancel);

    /// <summary>The records behind some rooms only: one figure of one month need not read ten years of attendance.</summary>
    public async Task<ReportRecords> ReadAsync(DateOnly firstDay, DateOnly cutoff, IReadOnlyCollection<EvidenceRoom> rooms, CancellationToken cancel)
    {
        await using var db = database.Read(BaseScope.All);
        await using var snapshot = await db.BeginSnapshotAsync(cancel);
        var reads = new ReadRooms(rooms);
        var sessions = reads.Sessions ? await SessionsAsync(db, cutoff, cancel) : [];
        var lastMonth = WorkMonth.LastEndedBy(cutoff).Value;
        return new ReportRecords
        {
            FirstDay = firstDay,
            Cutoff = cutoff,
            IsDemonstration = await db.Info.AnyAsync(i => i.IsDemonstration, cancel),
            Bases = await BasesAsync(db, cutoff, cancel),
            KnownBases = await KnownBasesAsync(db, cutoff, lastMonth, cancel),
            InPost = reads.InPost ? await HeadcountQueries.RowsAtAsync(db, BaseScope.All, cutoff, cancel) : [],
            People = reads.People ? await PeopleAsync(db, cutoff, cancel) : [],
            Certificates = reads.People ? await CertificatesAsync(db, cutoff, cancel) : new CertificateBook(),
            Placements = reads.Placements ? await PlacementsAsync(db, cutoff, cancel) : [],
            Leaves = await LeavesAsync(db, cutoff, cancel),
            Classes = reads.Classes ? await ClassesAsync(db, cutoff, cancel) : [],
            Sessions = sessions,
            Enrolments = reads.Enrolments ? await EnrolmentsAsync(db, cutoff, cancel) : [],
            Attendance = reads.Enrolments ? await AttendanceAsync(db, sessions, firstDay, cutoff, cancel) : [],
            Incomes = reads.Incomes ? await IncomesAsync(db, lastMonth, cancel) : [],
            Priors = reads.Incomes ? await PriorsAsync(db, lastMonth, cancel) : new Dictionary<int, (long, int)>(),
            Closed = await ClosedAsync(db, firstDay, cutoff, cancel),
            Posts = reads.Posts ? await PostQueries.ReadAsync(db, firstDay, cutoff, cancel) : PostRecords.None,
            Contributions = reads.Posts ? await ContributionQueries.ReadAsync(db, firstDay, cutoff, cancel) : [],
            Provisional = await ProvisionalAsync(db, firstDay, cutoff, cancel),
            Reopened = await ReopenedAsync(db, firstDay, cutoff, cancel),
            Published = await db.LegacyFigures.OrderBy(f => f.Code).ToListAsync(cancel),
        };
    }

    private static async Task<IReadOnlyList<IncomeRow>> IncomesAsync(LeYeDb db, int lastMonth, CancellationToken cancel)
    {
        var rows = new List<IncomeRow>();
        await db.ReadPlainAsync(db.Incomes.Where(i => i.WorkMonth <= lastMonth).Select(i => new { i.PersonId, i.BaseId, i.WorkMonth, i.GrossFen }),
            row => rows.Add(new IncomeRow(row.GetInt32(0), row.GetInt32(1), row.GetInt32(2), row.GetInt64(3))), cancel);
        return rows;
    }

    private static async Task<IReadOnlyDictionary<int, (long Fen, int FromMonth)>> PriorsAsync(LeYeDb db, int lastMonth, CancellationToken cancel) =>
        await db.PriorIncomes.Where(p => p.FromMonth <= lastMonth).ToDictionaryAsync(p => p.PersonId, p => (p.AmountFen, p.FromMonth), cancel);

    private static async Task<HashSet<int>> KnownBasesAsync(LeYeDb db, DateOnly cutoff, int lastMonth, CancellationToken cancel) =>
        [.. await db.People.Where(p => p.RegisteredOn <= cutoff).Select(p => p.BaseId)
            .Union(db.Enrolments.Select(e => e.Person!.BaseId))
            .Union(db.Placements.Where(p => !p.IsTrial && p.StartOn <= cutoff).Select(p => p.BaseId))
            .Union(db.Classes.Where(c => c.StartsOn <= cutoff).Select(c => c.BaseId))
            .Union(db.Incomes.Where(i => i.WorkMonth <= lastMonth).Select(i => i.BaseId)).ToListAsync(cancel)];

    private static Task<Dictionary<int, PersonRow>> PeopleAsync(LeYeDb db, DateOnly cutoff, CancellationToken cancel) =>
        db.People.Where(p => p.RegisteredOn <= cutoff || db.Enrolments.Any(e => e.PersonId == p.Id))
            .Select(p => new PersonRow(p.Id, p.BaseId, p.WorkerType, p.Sex)).ToDictionaryAsync(p => p.Id, cancel);

    private static async Task<IReadOnlyList<PlacementRow>> PlacementsAsync(LeYeDb db, DateOnly cutoff, CancellationToken cancel) =>
        await db.Placements.Where(p => !p.IsTrial && p.StartOn <= cutoff)
            .OrderBy(p => p.PersonId).ThenBy(p => p.StartOn).ThenBy(p => p.Id)
            .Select(p => new PlacementRow(p.Id, p.PersonId, p.BaseId, p.StartOn, p.EndOn, p.IsMain, p.WorkMode, p.NationalForm, p.ContinuesId != null)).ToListAsync(cancel);

    private static async Task<IReadOnlyList<ClassRow>> ClassesAsync(LeYeDb db, DateOnly cutoff, CancellationToken cancel) =>
        await db.Classes.Where(c => c.StartsOn <= cutoff)
            .Select(c => new ClassRow(c.Id, c.BaseId, c.StartsOn, c.EndsOn, c.HasAssessment, c.InFederationPlan, c.CompletionPercent)).ToListAsync(cancel);

    private static async Task<IReadOnlyList<EnrolmentRow>> EnrolmentsAsync(LeYeDb db, DateOnly cutoff, CancellationToken cancel) =>
        await db.Enrolments.Where(e => e.Class!.StartsOn <= cutoff)
            .Select(e => new EnrolmentRow(e.Id, e.ClassId, e.PersonId, e.Assessment)).ToListAsync(cancel);

    private static async Task<IReadOnlyList<Bases.EmploymentBase>> BasesAsync(LeYeDb db, DateOnly cutoff, CancellationToken cancel)
    {
        var bases = await db.Bases.Include(b => b.Statuses).Include(b => b.Partners).Include(b => b.Honours).AsSplitQuery()
            .OrderBy(b => b.FoundedOn).ToListAsync(cancel);
        return [.. bases.Where(b => b.FoundedOn <= cutoff || b.Statuses.Exists(s => s.FromOn <= cutoff))
            .OrderBy(b => b.FoundedOn).ThenBy(b => b.Key, StringComparer.Ordinal)];
    }

    private static async Task<CertificateBook> CertificatesAsync(LeYeDb db, DateOnly cutoff, CancellationToken cancel)
    {
        var book = new CertificateBook();
        var rows = db.Certificates.Where(c => c.State == CertificateState.Verified && c.ValidFromOn <= cutoff)
            .Select(c => new { c.PersonId, Held = new HeldCertificate(c.ValidFromOn, c.ValidToOn, c.Category, c.Grade) });
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancel))
            book.Add(row.PersonId, row.Held);
        return book;
    }

    private static async Task<ILookup<int, StayLeave>> LeavesAsync(LeYeDb db, DateOnly cutoff, CancellationToken cancel)
    {
        var rows = await db.Leaves.Where(l => l.UncountedFromOn <= cutoff)
            .Select(l => new { l.PlacementId, l.UncountedFromOn, l.UntilOn }).ToListAsync(cancel);
        return rows.ToLookup(l => l.PlacementId, l => new StayLeave(l.UncountedFromOn, l.UntilOn));
    }

    private static async Task<IReadOnlyList<SessionRow>> SessionsAsync(LeYeDb db, DateOnly cutoff, CancellationToken cancel)
    {
        // 停课: a session that was not held counts nowhere, neither as a session nor in the hours of its class.
        var rows = await db.Sessions.Where(s => s.Class!.StartsOn <= cutoff && !s.IsCancelled)
            .Select(s => new { s.Id, s.ClassId, s.HeldOn, s.StartsAt, s.EndsAt, s.RegisterState }).ToListAsync(cancel);
        return [.. rows.Select(s => new SessionRow(
            s.Id, s.ClassId, s.HeldOn, (int)(s.EndsAt - s.StartsAt).TotalMinutes, s.RegisterState == RegisterState.Submitted))];
    }

    private static async Task<Dictionary<int, AttendanceTally>> AttendanceAsync(
        LeYeDb db, IReadOnlyList<SessionRow> sessions, DateOnly firstDay, DateOnly cutoff, CancellationToken cancel)
    {
        var known = sessions.Where(s => s.IsSubmitted && s.HeldOn <= cutoff).ToDictionary(s => s.Id);
        var tallies = new Dictionary<int, AttendanceTally>();
        // 出勤, 迟到 and 早退 are the first three kinds; marks are by far the longest table, so it is read without joins.
        var marks = db.Marks.IgnoreQueryFilters().Where(m => m.Kind <= MarkKind.LeftEarly).Select(m => new { m.EnrolmentId, m.SessionId });
        await db.ReadPlainAsync(marks, Add, cancel);
        return tallies;

        void Add(System.Data.Common.DbDataReader mark)
        {
            if (!known.TryGetValue(mark.GetInt32(1), out var session))
                return;
            ref var tally = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(tallies, mark.GetInt32(0), out var isThere);
            tally = (isThere ? tally : AttendanceTally.None).Plus(session, session.HeldOn >= firstDay);
        }
    }

    private static async Task<IReadOnlyList<ReopenedMonth>> ReopenedAsync(LeYeDb db, DateOnly firstDay, DateOnly cutoff, CancellationToken cancel)
    {
        var (from, to) = (WorkMonth.Of(firstDay).Value, WorkMonth.Of(cutoff).Value);
        var rows = await db.MonthReopenings.Where(m => m.WorkMonth >= from && m.WorkMonth <= to).OrderBy(m => m.ReopenedAt).ThenBy(m => m.Id)
            .Join(db.Bases, m => m.BaseId, b => b.Id, (m, b) => new { m, b.Key }).ToListAsync(cancel);
        return [.. rows.Select(r => new ReopenedMonth(
            r.Key, r.m.Kind.ToString().ToLowerInvariant(), new WorkMonth(r.m.WorkMonth).ToString(), BusinessCalendar.DateOf(r.m.ReopenedAt), r.m.ReopenedBy, r.m.Reason))];
    }

    private static async Task<HashSet<(int BaseId, int Month)>> ProvisionalAsync(LeYeDb db, DateOnly firstDay, DateOnly cutoff, CancellationToken cancel)
    {
        var (from, to) = (WorkMonth.Of(firstDay).Value, WorkMonth.Of(cutoff).Value);
        var rows = await db.BaseYears.Where(y => y.ProvisionalMonth >= from && y.ProvisionalMonth <= to)
            .Select(y => new { y.BaseId, Month = y.ProvisionalMonth!.Value }).ToListAsync(cancel);
        return [.. rows.Select(r => (r.BaseId, r.Month))];
    }

    private static async Task<HashSet<(int BaseId, int Month, MonthCloseKind Kind)>> ClosedAsync(
        LeYeDb db, DateOnly firstDay, DateOnly cutoff, CancellationToken cancel)
    {
        var (from, to) = (WorkMonth.Of(firstDay).Value, WorkMonth.Of(cutoff).Value);
        var rows = await db.MonthCloses.Where(m => m.WorkMonth >= from && m.WorkMonth <= to)
            .Select(m => new { m.BaseId, m.WorkMonth, m.Kind }).ToListAsync(cancel);
        return [.. rows.Select(m => (m.BaseId, m.WorkMonth, m.Kind))];
    }
}
