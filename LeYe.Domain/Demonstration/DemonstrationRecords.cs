using LeYe.Domain.Headcount;
using LeYe.Domain.Income;
using LeYe.Domain.Income.Prior;
using LeYe.Domain.People;
using LeYe.Domain.Persistence;
using LeYe.Domain.Placements;
using LeYe.Domain.Presence;
using LeYe.Domain.Retention;
using LeYe.Domain.Training;
using LeYe.Domain.Training.Attendance;

namespace LeYe.Domain.Demonstration;

/// <summary>All records of a demonstration, with their ids, ready to be written.</summary>
internal sealed class DemonstrationRecords
{
    public List<Person> People { get; } = [];

    public List<DisabilityCertificate> Certificates { get; } = [];

    public List<HardshipStatus> Hardships { get; } = [];

    public List<Consent> Consents { get; } = [];

    public List<PersonProfile> Profiles { get; } = [];

    public List<DuplicatePair> DuplicatePairs { get; } = [];

    public List<Disclosure> Disclosures { get; } = [];

    public List<RemovalRequest> Removals { get; } = [];

    public List<DisclosedPerson> DisclosedPeople { get; } = [];

    public List<Team> Teams { get; } = [];

    public List<TeamMonth> TeamMonths { get; } = [];

    public List<BoardDevice> Boards { get; } = [];

    public List<JobOpening> Openings { get; } = [];

    public List<FollowUp> FollowUps { get; } = [];

    public List<ClientCompany> Clients { get; } = [];

    public List<BusinessLine> Lines { get; } = [];

    public List<TrainingClass> Classes { get; } = [];

    public List<ClassSession> Sessions { get; } = [];

    public List<Enrolment> Enrolments { get; } = [];

    public List<AttendanceMark> Marks { get; } = [];

    public List<WalkIn> WalkIns { get; } = [];

    public List<WaitingEntry> WaitingList { get; } = [];

    public List<TrainingFollowUp> TrainingFollowUps { get; } = [];

    public List<Placement> Placements { get; } = [];

    public List<PlacementLeave> Leaves { get; } = [];

    public List<CheckIn> CheckIns { get; } = [];

    public List<IncomeRecord> Incomes { get; } = [];

    public List<PriorIncome> PriorIncomes { get; } = [];

    public List<MonthClose> MonthCloses { get; } = [];

    public List<MonthReopening> MonthReopenings { get; } = [];

    /// <summary>Inserts everything, related records first.</summary>
    public async Task WriteAsync(LeYeDb db, CancellationToken cancel)
    {
        await BulkInsert.InsertAsync(db, People, cancel);
        await BulkInsert.InsertAsync(db, Certificates, cancel);
        await BulkInsert.InsertAsync(db, Hardships, cancel);
        await BulkInsert.InsertAsync(db, Consents, cancel);
        await BulkInsert.InsertAsync(db, Profiles, cancel);
        await BulkInsert.InsertAsync(db, DuplicatePairs, cancel);
        await BulkInsert.InsertAsync(db, Disclosures, cancel);
        await BulkInsert.InsertAsync(db, DisclosedPeople, cancel);
        await BulkInsert.InsertAsync(db, Removals, cancel);
        await BulkInsert.InsertAsync(db, Clients, cancel);
        await BulkInsert.InsertAsync(db, Lines, cancel);
        await BulkInsert.InsertAsync(db, Teams, cancel);
        await BulkInsert.InsertAsync(db, TeamMonths, cancel);
        await BulkInsert.InsertAsync(db, Boards, cancel);
        await BulkInsert.InsertAsync(db, Openings, cancel);
        await BulkInsert.InsertAsync(db, Classes, cancel);
        await BulkInsert.InsertAsync(db, Sessions, cancel);
        await BulkInsert.InsertAsync(db, Enrolments, cancel);
        await BulkInsert.InsertAsync(db, Marks, cancel);
        await BulkInsert.InsertAsync(db, WalkIns, cancel);
        await BulkInsert.InsertAsync(db, WaitingList, cancel);
        await BulkInsert.InsertAsync(db, TrainingFollowUps, cancel);
        await BulkInsert.InsertAsync(db, Placements, cancel);
        await BulkInsert.InsertAsync(db, Leaves, cancel);
        await BulkInsert.InsertAsync(db, FollowUps, cancel);
        await BulkInsert.InsertAsync(db, CheckIns, cancel);
        await BulkInsert.InsertAsync(db, Incomes, cancel);
        await BulkInsert.InsertAsync(db, PriorIncomes, cancel);
        await BulkInsert.InsertAsync(db, MonthCloses, cancel);
        await BulkInsert.InsertAsync(db, MonthReopenings, cancel);
    }
}
