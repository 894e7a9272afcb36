using LeYe.Domain.Accounts;
using LeYe.Domain.Auditing;
using LeYe.Domain.Bases;
using LeYe.Domain.Common;
using LeYe.Domain.Demonstration;
using LeYe.Domain.Headcount;
using LeYe.Domain.Importing;
using LeYe.Domain.Income;
using LeYe.Domain.Income.Prior;
using LeYe.Domain.People;
using LeYe.Domain.Persistence;
using LeYe.Domain.Placements;
using LeYe.Domain.Presence;
using LeYe.Domain.Programmes;
using LeYe.Domain.Reporting;
using LeYe.Domain.Retention;
using LeYe.Domain.Training;
using LeYe.Domain.Training.Attendance;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LeYe.Domain;

/// <summary>Registers the rooms of the domain. The caller adds a database, a <see cref="FieldProtector"/>, <see cref="AttachmentFiles"/>, an <see cref="AuditAnchorFile"/>, and may replace <see cref="AuditNode"/> or <see cref="TimeProvider"/>.</summary>
public static class DomainServices
{
    public static IServiceCollection AddDomain(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<BusinessCalendar>();
        services.TryAddSingleton<WriteGate>();
        services.TryAddSingleton(AuditNode.Single);
        services.TryAddSingleton<PersonKeys>();
        services.TryAddSingleton<AuditWriter>();
        services.TryAddSingleton<SharedCommits>();
        services.TryAddSingleton<CommittedChanges>();
        services.TryAddSingleton<Database>();
        services.TryAddSingleton<DatabaseState>();
        services.TryAddSingleton<DatabaseUpgrade>();
        services.TryAddSingleton<KeyUseQueries>();
        services.TryAddSingleton<KeyRotationService>();
        services.TryAddSingleton<DemonstrationService>();
        services.TryAddSingleton<PastYearService>();
        return services.AddAccounts().AddBases().AddPeople().AddTraining().AddPlacements().AddIncome().AddImporting().AddProgrammes().AddHeadcount().AddPresence().AddRetention().AddReporting();
    }

    private static IServiceCollection AddAccounts(this IServiceCollection services) =>
        services.AddSingleton<ActorQueries>().AddSingleton<AccountQueries>().AddSingleton<AccountService>().AddSingleton<SignInService>().AddSingleton<SecondFactorService>().AddSingleton<AccountAdminService>().AddSingleton<AuditQueries>().AddSingleton<AuditEntryService>().AddSingleton<AuditAnchorService>().AddSingleton<AuditVerifyService>().AddSingleton<BackupNoteService>().AddSingleton<RefusalNoteService>();

    private static IServiceCollection AddBases(this IServiceCollection services) => services.AddSingleton<BaseQueries>();

    private static IServiceCollection AddPeople(this IServiceCollection services) =>
        services.AddSingleton<PersonService>().AddSingleton<PersonExportService>().AddSingleton<PersonQueries>().AddSingleton<CertificateService>().AddSingleton<CertificateQueries>()
            .AddSingleton<ProfileService>().AddSingleton<RestrictionService>().AddSingleton<DisclosureService>().AddSingleton<DisclosureQueries>().AddSingleton<CorrectionRequestService>().AddSingleton<ProfileQueries>().AddSingleton<AttachmentService>()
            .AddSingleton<DuplicateQueries>().AddSingleton<DuplicatePairQueries>().AddSingleton<PersonMergeService>().AddSingleton<SearchColumnService>();

    private static IServiceCollection AddTraining(this IServiceCollection services) =>
        services.AddSingleton<ClassService>().AddSingleton<ClassQueries>().AddSingleton<PromptSubmit>().AddSingleton<AttendanceService>().AddSingleton<RegisterQueries>()
            .AddSingleton<SessionService>().AddSingleton<WaitingListService>().AddSingleton<AssessmentService>().AddSingleton<TrainingFollowUpService>().AddSingleton<WalkInService>()
            .AddSingleton<ClassProgressQueries>().AddSingleton<TrainingWorkQueries>().AddSingleton<AdvanceExcuseService>();

    private static IServiceCollection AddPlacements(this IServiceCollection services)
    {
        services.TryAddSingleton<IPlacementEvents, SilentPlacementEvents>();
        return services.AddSingleton<PlacementService>().AddSingleton<PlacementChangeService>().AddSingleton<PlacementExportService>().AddSingleton<PlacementQueries>().AddSingleton<ClassPlacementQueries>()
            .AddSingleton<TransferService>().AddSingleton<TransferQueries>().AddSingleton<ClientService>().AddSingleton<ClientQueries>().AddSingleton<OpeningService>()
            .AddSingleton<TeamService>().AddSingleton<TeamQueries>().AddSingleton<FollowUpService>().AddSingleton<MatchQueries>();
    }

    private static IServiceCollection AddProgrammes(this IServiceCollection services) =>
        services.AddSingleton<ContributionService>().AddSingleton<ContributionQueries>();

    private static IServiceCollection AddPresence(this IServiceCollection services) =>
        services.AddSingleton<CheckInService>().AddSingleton<OwnCheckInService>().AddSingleton<OwnAccountService>().AddSingleton<PresenceQueries>();

    private static IServiceCollection AddRetention(this IServiceCollection services) =>
        services.AddSingleton<RemovalLeftovers>().AddSingleton<RemovalCleaner>().AddSingleton<RemovalService>().AddSingleton<RetentionQueries>();

    private static IServiceCollection AddIncome(this IServiceCollection services) =>
        services.AddSingleton<IncomeService>().AddSingleton<PriorIncomeService>().AddSingleton<PriorQueries>().AddSingleton<IncomeExportService>().AddSingleton<IncomeQueries>();

    // Whoever adds the domain also adds the words of its coded values (IImportWords), or imports nothing.
    private static IServiceCollection AddImporting(this IServiceCollection services) =>
        services.AddSingleton<ImportService>().AddSingleton<ImportSubmitService>().AddSingleton<ImportUndoService>().AddSingleton<ImportQueries>();
}
