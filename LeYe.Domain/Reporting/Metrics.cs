namespace LeYe.Domain.Reporting;

/// <summary>Identifiers of the metrics; each is defined in the dictionary (<see cref="MetricDictionary"/>).</summary>
public static class Metrics
{
    public const string Headcount = "headcount";
    public const string HeadcountDisabled = "headcount.disabled";
    public const string HeadcountSevere = "headcount.severe";
    public const string HeadcountFemale = "headcount.female";
    public const string HeadcountRural = "headcount.rural";
    public const string HeadcountHardship = "headcount.hardship";
    public const string HeadcountMonitored = "headcount.monitored";
    public const string HeadcountPending = "headcount.pending";
    public const string HeadcountFamily = "headcount.family";
    public const string HeadcountNonDisabled = "headcount.nondisabled";
    public const string HeadcountOnSite = "headcount.onsite";
    public const string HeadcountHome = "headcount.home";
    public const string HeadcountCommunity = "headcount.community";
    public const string HeadcountClientSite = "headcount.clientsite";
    public const string HeadcountStable = "headcount.stable";

    public const string EntriesNew = "entries.new";
    public const string EntriesReturned = "entries.returned";
    public const string EntriesTransferredIn = "entries.transferred-in";
    public const string EntriesLeaveResumed = "entries.leave-resumed";
    public const string EntriesGapContinued = "entries.gap-continued";
    public const string ExitsLeft = "exits.left";
    public const string ExitsTransferredOut = "exits.transferred-out";
    public const string ExitsLeaveOverdue = "exits.leave-overdue";
    public const string ExitsGap = "exits.gap";

    public const string PlacementsStarted = "placements.started";
    public const string PlacementsPersons = "placements.persons";

    public const string TrainingPersons = "training.persons";
    public const string TrainingPersonsDisabled = "training.persons.disabled";
    public const string TrainingEnrolments = "training.enrolments";
    public const string TrainingEnrolmentsDisabled = "training.enrolments.disabled";
    public const string TrainingEnrolmentsFamily = "training.enrolments.family";
    public const string TrainingEnrolmentsOther = "training.enrolments.other";
    public const string TrainingEnrolmentsInPlan = "training.enrolments.in-plan";
    public const string TrainingClasses = "training.classes";
    public const string TrainingSessions = "training.sessions";
    public const string TrainingCompleted = "training.completed";
    public const string TrainingPassed = "training.passed";
    public const string TrainingPlacedRate = "training.placed-rate";

    public const string IncomeAverage = "income.average";
    public const string IncomeMedian = "income.median";
    public const string IncomeMax = "income.max";
    public const string IncomePersonMonths = "income.person-months";
    public const string IncomeTotal = "income.total";
    public const string IncomeGain = "income.gain";
    public const string IncomeGainPersonMonths = "income.gain.person-months";

    public const string PresenceToday = "presence.today";

    public const string SitesTotal = "sites.total";
    public const string SitesBases = "sites.bases";
    public const string SitesSubBases = "sites.subbases";
    public const string SitesOperating = "sites.operating";
}
