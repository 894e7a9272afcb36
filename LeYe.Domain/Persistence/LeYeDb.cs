using LeYe.Domain.Accounts;
using LeYe.Domain.Auditing;
using LeYe.Domain.Bases;
using LeYe.Domain.Headcount;
using LeYe.Domain.Importing;
using LeYe.Domain.Income;
using LeYe.Domain.Income.Prior;
using LeYe.Domain.People;
using LeYe.Domain.Placements;
using LeYe.Domain.Presence;
using LeYe.Domain.Programmes;
using LeYe.Domain.Reporting;
using LeYe.Domain.Reporting.Corrections;
using LeYe.Domain.Reporting.Duties;
using LeYe.Domain.Reporting.Letters;
using LeYe.Domain.Reporting.Narrative;
using LeYe.Domain.Reporting.Snapshots;
using LeYe.Domain.Reporting.Submissions;
using LeYe.Domain.Reporting.Years;
using LeYe.Domain.Training;
using LeYe.Domain.Training.Attendance;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.EntityFrameworkCore.Metadata.Conventions.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace LeYe.Domain.Persistence;

/// <summary>
/// The records. Every query is narrowed to the bases of its scope by filters that cannot be forgotten;
/// a context that nobody gave a scope sees nothing.
/// </summary>
public class LeYeDb : DbContext
{
    private bool _allBases;
    private int[] _baseIds = [];

    public LeYeDb(DbContextOptions<LeYeDb> options)
        : base(options)
    {
    }

    /// <summary>For the context of another database, which has migrations of its own.</summary>
    protected LeYeDb(DbContextOptions options)
        : base(options)
    {
    }

    /// <summary>What the pool does when the context has been given back to it; once.</summary>
    internal Action? OnReleased { get; set; }

    public DbSet<EmploymentBase> Bases => Set<EmploymentBase>();

    public DbSet<Person> People => Set<Person>();

    public DbSet<DisabilityCertificate> Certificates => Set<DisabilityCertificate>();

    public DbSet<PersonRestriction> Restrictions => Set<PersonRestriction>();

    /// <summary>Unfiltered: reached by way of the people in it.</summary>
    public DbSet<Disclosure> Disclosures => Set<Disclosure>();

    public DbSet<DisclosedPerson> DisclosedPeople => Set<DisclosedPerson>();

    public DbSet<CorrectionRequest> CorrectionRequests => Set<CorrectionRequest>();

    public DbSet<PersonProfile> Profiles => Set<PersonProfile>();

    public DbSet<Attachment> Attachments => Set<Attachment>();

    /// <summary>Unfiltered: a pair speaks of two bases; who asks checks that both are in scope.</summary>
    public DbSet<DuplicatePair> DuplicatePairs => Set<DuplicatePair>();

    public DbSet<PersonMerge> PersonMerges => Set<PersonMerge>();

    public DbSet<TrainingClass> Classes => Set<TrainingClass>();

    public DbSet<ClassSession> Sessions => Set<ClassSession>();

    public DbSet<Enrolment> Enrolments => Set<Enrolment>();

    public DbSet<AttendanceMark> Marks => Set<AttendanceMark>();

    public DbSet<WalkIn> WalkIns => Set<WalkIn>();

    public DbSet<WaitingEntry> WaitingList => Set<WaitingEntry>();

    public DbSet<TrainingFollowUp> TrainingFollowUps => Set<TrainingFollowUp>();

    public DbSet<AdvanceExcuse> AdvanceExcuses => Set<AdvanceExcuse>();

    public DbSet<ClientCompany> Clients => Set<ClientCompany>();

    public DbSet<BusinessLine> BusinessLines => Set<BusinessLine>();

    public DbSet<Placement> Placements => Set<Placement>();

    public DbSet<JobOpening> Openings => Set<JobOpening>();

    public DbSet<Team> Teams => Set<Team>();

    public DbSet<FollowUp> FollowUps => Set<FollowUp>();

    public DbSet<PersonTransfer> Transfers => Set<PersonTransfer>();

    public DbSet<PlacementLeave> Leaves => Set<PlacementLeave>();

    public DbSet<CheckIn> CheckIns => Set<CheckIn>();

    public DbSet<OwnAccount> OwnAccounts => Set<OwnAccount>();

    public DbSet<IncomeRecord> Incomes => Set<IncomeRecord>();

    public DbSet<PriorIncome> PriorIncomes => Set<PriorIncome>();

    public DbSet<MonthClose> MonthCloses => Set<MonthClose>();

    public DbSet<MonthReopening> MonthReopenings => Set<MonthReopening>();

    public DbSet<MonthDueDay> MonthDueDays => Set<MonthDueDay>();

    public DbSet<ImportBatch> Imports => Set<ImportBatch>();

    public DbSet<ImportRow> ImportRows => Set<ImportRow>();

    public DbSet<LegacyFigure> LegacyFigures => Set<LegacyFigure>();

    public DbSet<ReportingDuty> ReportingDuties => Set<ReportingDuty>();

    public DbSet<ReportYear> ReportYears => Set<ReportYear>();

    public DbSet<BaseYear> BaseYears => Set<BaseYear>();

    public DbSet<YearLetter> YearLetters => Set<YearLetter>();

    public DbSet<Contribution> Contributions => Set<Contribution>();

    public DbSet<ReportSectionText> ReportSections => Set<ReportSectionText>();

    public DbSet<SectionComment> SectionComments => Set<SectionComment>();

    public DbSet<Forecast> Forecasts => Set<Forecast>();

    public DbSet<ReportSnapshot> ReportSnapshots => Set<ReportSnapshot>();

    public DbSet<SnapshotFile> SnapshotFiles => Set<SnapshotFile>();

    public DbSet<YearLock> YearLocks => Set<YearLock>();

    public DbSet<LockException> LockExceptions => Set<LockException>();

    public DbSet<LockPass> LockPasses => Set<LockPass>();

    public DbSet<Submission> Submissions => Set<Submission>();

    public DbSet<Account> Accounts => Set<Account>();

    public DbSet<AccountSignIn> SignIns => Set<AccountSignIn>();

    public DbSet<RecoveryCode> RecoveryCodes => Set<RecoveryCode>();

    public DbSet<UsedCode> UsedCodes => Set<UsedCode>();

    public DbSet<AccountPasskey> Passkeys => Set<AccountPasskey>();

    public DbSet<BoardDevice> Boards => Set<BoardDevice>();

    public DbSet<AuditEntry> Audit => Set<AuditEntry>();

    public DbSet<AuditValue> AuditValues => Set<AuditValue>();

    public DbSet<AuditAnchor> AuditAnchors => Set<AuditAnchor>();

    public DbSet<PersonKey> PersonKeys => Set<PersonKey>();

    public DbSet<ActReceipt> Receipts => Set<ActReceipt>();

    public DbSet<DatabaseInfo> Info => Set<DatabaseInfo>();

    /// <summary>Sets what this context can reach. Called by <see cref="Database"/> only.</summary>
    internal void NarrowTo(BaseScope scope)
    {
        _allBases = scope.IsAll;
        _baseIds = scope.BaseIds;
    }

    public sealed override void Dispose()
    {
        base.Dispose();
        Release();
        GC.SuppressFinalize(this);
    }

    public sealed override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Release();
        GC.SuppressFinalize(this);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder builder) =>
        builder.Conventions.Replace<ForeignKeyIndexConvention>(services => new ForeignKeyIndexes(services.GetRequiredService<ProviderConventionSetBuilderDependencies>()));

    protected override void OnModelCreating(ModelBuilder builder)
    {
        builder.ApplyConfigurationsFromAssembly(typeof(LeYeDb).Assembly);
        builder.Entity<EmploymentBase>().HasQueryFilter(b => _allBases || _baseIds.Contains(b.Id));
        builder.Entity<Person>().HasQueryFilter(p => _allBases || _baseIds.Contains(p.BaseId));
        builder.Entity<DisabilityCertificate>().HasQueryFilter(c => _allBases || _baseIds.Contains(c.Person!.BaseId));
        builder.Entity<HardshipStatus>().HasQueryFilter(h => _allBases || _baseIds.Contains(h.Person!.BaseId));
        builder.Entity<Consent>().HasQueryFilter(c => _allBases || _baseIds.Contains(c.Person!.BaseId));
        builder.Entity<PersonRestriction>().HasQueryFilter(r => _allBases || _baseIds.Contains(r.Person!.BaseId));
        builder.Entity<DisclosedPerson>().HasQueryFilter(d => _allBases || _baseIds.Contains(d.Person!.BaseId));
        builder.Entity<CorrectionRequest>().HasQueryFilter(r => _allBases || _baseIds.Contains(r.Person!.BaseId));
        builder.Entity<PersonProfile>().HasQueryFilter(p => _allBases || _baseIds.Contains(p.Person!.BaseId));
        builder.Entity<Attachment>().HasQueryFilter(a => _allBases || _baseIds.Contains(a.Person!.BaseId));
        builder.Entity<TrainingClass>().HasQueryFilter(c => _allBases || _baseIds.Contains(c.BaseId));
        builder.Entity<ClassSession>().HasQueryFilter(s => _allBases || _baseIds.Contains(s.Class!.BaseId));
        builder.Entity<Enrolment>().HasQueryFilter(e => _allBases || _baseIds.Contains(e.Class!.BaseId));
        builder.Entity<AttendanceMark>().HasQueryFilter(m => _allBases || _baseIds.Contains(m.Session!.Class!.BaseId));
        builder.Entity<WalkIn>().HasQueryFilter(w => _allBases || _baseIds.Contains(w.Session!.Class!.BaseId));
        builder.Entity<WaitingEntry>().HasQueryFilter(w => _allBases || _baseIds.Contains(w.Class!.BaseId));
        builder.Entity<TrainingFollowUp>().HasQueryFilter(f => _allBases || _baseIds.Contains(f.Enrolment!.Class!.BaseId));
        builder.Entity<AdvanceExcuse>().HasQueryFilter(x => _allBases || _baseIds.Contains(x.Enrolment!.Class!.BaseId));
        builder.Entity<BusinessLine>().HasQueryFilter(l => _allBases || _baseIds.Contains(l.BaseId));
        builder.Entity<JobOpening>().HasQueryFilter(o => _allBases || _baseIds.Contains(o.BaseId));
        builder.Entity<Team>().HasQueryFilter(t => _allBases || _baseIds.Contains(t.BaseId));
        builder.Entity<TeamMonth>().HasQueryFilter(m => _allBases || _baseIds.Contains(m.Team!.BaseId));
        builder.Entity<FollowUp>().HasQueryFilter(f => _allBases || _baseIds.Contains(f.Placement!.BaseId));
        // Both bases see a transfer, from the offer on.
        builder.Entity<PersonTransfer>().HasQueryFilter(t => _allBases || _baseIds.Contains(t.FromBaseId) || _baseIds.Contains(t.ToBaseId));
        builder.Entity<Placement>().HasQueryFilter(p => _allBases || _baseIds.Contains(p.BaseId));
        builder.Entity<PlacementLeave>().HasQueryFilter(l => _allBases || _baseIds.Contains(l.Placement!.BaseId));
        builder.Entity<CheckIn>().HasQueryFilter(c => _allBases || _baseIds.Contains(c.BaseId));
        builder.Entity<OwnAccount>().HasQueryFilter(o => _allBases || _baseIds.Contains(o.Person!.BaseId));
        builder.Entity<IncomeRecord>().HasQueryFilter(i => _allBases || _baseIds.Contains(i.BaseId));
        builder.Entity<PriorIncome>().HasQueryFilter(p => _allBases || _baseIds.Contains(p.Person!.BaseId));
        builder.Entity<MonthClose>().HasQueryFilter(m => _allBases || _baseIds.Contains(m.BaseId));
        builder.Entity<BaseYear>().HasQueryFilter(y => _allBases || _baseIds.Contains(y.BaseId));
        builder.Entity<Contribution>().HasQueryFilter(c => _allBases || (c.BaseId != null && _baseIds.Contains(c.BaseId.Value)));
        builder.Entity<MonthReopening>().HasQueryFilter(m => _allBases || _baseIds.Contains(m.BaseId));
        builder.Entity<MonthDueDay>().HasQueryFilter(d => _allBases || _baseIds.Contains(d.BaseId));
        builder.Entity<BoardDevice>().HasQueryFilter(b => _allBases || _baseIds.Contains(b.BaseId));
        builder.Entity<ImportBatch>().HasQueryFilter(b => _allBases || _baseIds.Contains(b.BaseId));
        builder.Entity<ImportRow>().HasQueryFilter(r => _allBases || _baseIds.Contains(r.Batch!.BaseId));
    }

    private void Release()
    {
        var release = OnReleased;
        OnReleased = null;
        release?.Invoke();
    }
}
