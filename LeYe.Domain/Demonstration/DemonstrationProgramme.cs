using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using LeYe.Domain.Placements;
using LeYe.Domain.Reporting;

namespace LeYe.Domain.Demonstration;

/// <summary>
/// Builds a synthetic database that shows the programme as published: at the published cut-off the computed figures equal
/// the published ones, with classes, stays and incomes behind them from each base's founding on. Nobody in it exists.
/// </summary>
public sealed class DemonstrationProgramme
{
    private readonly DemonstrationOptions _options;
    private readonly ProgrammePlan _plan;
    private readonly Words _words = Words.Load();
    private readonly PublishedProgramme _published = PublishedProgramme.Load();
    private readonly DemonstrationRecords _records = new();
    private readonly FieldProtector _protector;

    private DemonstrationProgramme(DemonstrationOptions options, FieldProtector protector)
    {
        _options = options;
        _protector = protector;
        var plan = ProgrammePlan.Load();
        _plan = options.People is { } people
            ? ScaledPlan.Of(plan, _published.Bases.ToDictionary(b => b.Key, b => b.FoundedOn), people, options.Until)
            : plan;
    }

    /// <summary>Fills an empty database in one transaction, with the demonstration marker. Accounts are not made here.</summary>
    /// <param name="db">A context on an empty, migrated database.</param>
    /// <param name="protector">The keys of that database.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 100 or more than 200,000 people, or a date before the programme began or after 2099.</exception>
    /// <exception cref="InvalidOperationException">The database already has bases or people.</exception>
    public static async Task<DemonstrationSummary> BuildAsync(
        LeYeDb db, FieldProtector protector, DemonstrationOptions options, CancellationToken cancel)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Until, EarliestDate, nameof(options));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.Until, LatestDate, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.People ?? FewestPeople, FewestPeople, nameof(options));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.People ?? FewestPeople, MostPeople, nameof(options));
        if (db.Bases.Any() || db.People.Any())
            throw new InvalidOperationException("the database is not empty");
        return await new DemonstrationProgramme(options, protector).WriteAsync(db, cancel);
    }

    /// <summary>The first day a demonstration can end on: the programme's first base has begun.</summary>
    public static DateOnly EarliestDate { get; } = new(2018, 1, 1);

    public static DateOnly LatestDate { get; } = new(2099, 12, 31);

    public const int FewestPeople = 100;

    public const int MostPeople = 200_000;

    private const string BaseWithSessionsToday = "qingyang";

    private async Task<DemonstrationSummary> WriteAsync(LeYeDb db, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var info = await db.Info.FindAsync([1], cancel);
        if (info is null)
            db.Info.Add(info = new DatabaseInfo { CreatedAt = _options.Until.ToDateTime(new TimeOnly(1, 0), DateTimeKind.Utc) });
        info.IsDemonstration = true;
        db.Bases.AddRange(_published.Bases);
        db.LegacyFigures.AddRange(_published.Figures);
        await db.SaveChangesAsync(cancel);
        MakeRecords();
        await _records.WriteAsync(db, cancel);
        await transaction.CommitAsync(cancel);
        return new DemonstrationSummary(_published.Bases.Count, _records.People.Count, _records.Classes.Count,
            _records.Marks.Count, _records.Placements.Count, _records.Incomes.Count);
    }

    private void MakeRecords()
    {
        var sites = _plan.Bases.Select(p => new Site(_published.Bases.First(b => b.Key == p.Key), p, _options.Seed)).ToList();
        new StoryPlanner(_plan, sites, _options.Until).Plan(BaseWithSessionsToday);
        MakeLines(sites);
        MakePeople(sites);
        var training = new TrainingRecorder(_records, _words, _options.Until);
        var details = new TrainingDetails(_records, _protector, _words, _options.Seed, _options.Until);
        foreach (var site in sites)
        {
            training.Record(site);
            details.Add(site);
        }
        var everybody = sites.SelectMany(s => s.Members).ToList();
        new CareerRecorder(_records).Record(everybody);
        RecordWork(sites, everybody);
        var incomes = new IncomeRecorder(_records, _words.Payer);
        foreach (var site in sites)
            incomes.Record(site, new IncomePlanner(site, _plan.PublishedOn, _options.Until).Plan(everybody));
        CloseMonths();
    }

    /// <summary>What surrounds the stays. Dice of their own: nothing of the published story shifts.</summary>
    private void RecordWork(List<Site> sites, List<Member> everybody)
    {
        new ProfileRecorder(_records, Dice.For(_options.Seed, "profiles")).Record(everybody);
        var teams = new TeamRecorder(_records, _words, _options.Until);
        foreach (var site in sites)
            teams.Record(site, Dice.For(_options.Seed, "teams " + site.Base.Key));
        new BoardRecorder(_records, _words, _options.Until).Record(sites);
        LinkClasses();
        new FollowUpRecorder(_records, _protector, _words, Dice.For(_options.Seed, "follow-ups"), _options.Until).Record();
        new PriorRecorder(_records, _words, Dice.For(_options.Seed, "prior incomes"), _options.Until).Record();
        new CheckInRecorder(_records, _words, Dice.For(_options.Seed, "check-ins"), _options.Until).Record();
        new DuplicateRecorder(_records, _options.Until).Record(sites);
        new DisclosureRecorder(_records, _protector, _options.Until).Record(sites);
        new RetentionRecorder(_records, _protector, _options.Until).Record(sites);
    }

    /// <summary>Classes that still run train for a post that is open.</summary>
    private void LinkClasses()
    {
        var openings = _records.Openings.ToLookup(o => o.BaseId);
        foreach (var running in _records.Classes.Where(c => c.EndsOn >= _options.Until))
            running.JobOpeningId = openings[running.BaseId].FirstOrDefault()?.Id;
    }

    private void MakeLines(List<Site> sites)
    {
        foreach (var (name, region) in _words.Clients)
            _records.Clients.Add(new ClientCompany { Id = _records.Clients.Count + 1, Name = name, Region = region });
        foreach (var site in sites)
            foreach (var line in site.Plan.Lines)
            {
                site.Lines.Add(new BusinessLine
                {
                    Id = _records.Lines.Count + 1,
                    BaseId = site.Base.Id,
                    Name = line.Name,
                    Category = line.Category,
                    ClientId = line.Client is null ? null : _records.Clients.First(c => c.Name == line.Client).Id,
                });
                _records.Lines.Add(site.Lines[^1]);
            }
    }

    /// <summary>Ids follow the order in which people came to the programme.</summary>
    private void MakePeople(List<Site> sites)
    {
        var factory = new PersonFactory(_records, _protector, _words, Dice.For(_options.Seed, "people"), _options.Until);
        foreach (var member in sites.SelectMany(s => s.Members).OrderBy(m => m.RegisteredOn))
            factory.Make(member);
    }

    private void CloseMonths()
    {
        var planner = new MonthClosePlanner(_records, _options.Until);
        foreach (var site in _published.Bases)
            planner.Plan(site, _plan.Bases.FirstOrDefault(b => b.Key == site.Key)?.LateClosing, Dice.For(_options.Seed, "closing " + site.Key));
        new ReopeningRecorder(_records, _words, _plan.PublishedOn, _options.Until).Record(_published.Bases);
    }
}
