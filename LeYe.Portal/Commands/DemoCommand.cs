using LeYe.Domain.Accounts;
using LeYe.Domain.Bases;
using LeYe.Domain.Common;
using LeYe.Domain.Demonstration;
using LeYe.Portal.Documents.Pdf;
using LeYe.Portal.Setup;

namespace LeYe.Portal.Commands;

/// <summary>Makes a new demonstration database with synthetic people and prints the accounts it made.</summary>
public static class DemoCommand
{
    private const string OwnAccount = "self-qingyang";
    private const int DefaultSeed = 20241231;

    private static readonly (string Name, RoleName Role, string? Base)[] Accounts =
    [
        ("hq", RoleName.Foundation, null), ("base-qingyang", RoleName.BaseLead, "qingyang"), ("coach-qingyang", RoleName.Coach, "qingyang"),
        ("auditor", RoleName.Auditor, null), ("admin", RoleName.Administrator, null),
        ("preparer", RoleName.ReportPreparer, null), ("reviewer", RoleName.ReportReviewer, null), ("signer", RoleName.ReportSigner, null),
        (OwnAccount, RoleName.Self, "qingyang"),
    ];

    public static async Task<int> RunAsync(CommandOptions options, CommandOutput to)
    {
        var people = options.Number("people", DemonstrationProgramme.FewestPeople, DemonstrationProgramme.MostPeople);
        var seed = options.Number("seed", 0, int.MaxValue) ?? DefaultSeed;
        var until = options.Date("until") ?? new BusinessCalendar(TimeProvider.System).Today;
        var password = options.Text("password") ?? UserAddCommand.NewPassword();
        if (password.Length < 10)
            throw CommandFailure.Usage("Fault.PasswordShort");
        if (until < DemonstrationProgramme.EarliestDate || until > DemonstrationProgramme.LatestDate)
            throw CommandFailure.Usage("Fault.Until", until.ToString("yyyy-MM-dd"));
        var directory = options.Prepare();
        if (directory.HasDatabase && !options.Has("replace"))
            throw CommandFailure.Failed("Fault.DatabaseExists", directory.DatabaseFile);
        await using var services = RecordsHost.Build(directory);
        if (directory.Server is null)
            RemoveOld(directory);
        else if (await RecordsHost.HasRecordsAsync(services))
            throw CommandFailure.Failed("Fault.ServerExists", directory.DatabaseName);
        await RecordsHost.MigrateAsync(services);
        await services.GetRequiredService<DemonstrationService>().BuildAsync(new DemonstrationOptions(people, until, seed), CancellationToken.None);
        if (people is null && PastYearService.YearOf(until) is { } past)
            await MakeFinalAsync(services, past);
        foreach (var (name, role, key) in Accounts)
            await AddAccountAsync(services, name, role, key, password);
        await services.GetRequiredService<DemonstrationService>().GiveOwnAccountAsync(OwnAccount, CancellationToken.None);
        if (people is null)
            await new DemoImports(services).MakeAsync();
        await to.Out.WriteLineAsync(CommandText.Get("Demo.Done", directory.DatabaseName));
        foreach (var (name, _, _) in Accounts)
            await to.Out.WriteLineAsync(CommandText.Get("Demo.Account", name, CommandText.Get("Demo.Display." + name), password));
        return 0;
    }

    // Without the parts that print a PDF the demonstration is whole all the same; its past year then stays a draft.
    private static async Task MakeFinalAsync(ServiceProvider services, int year)
    {
        try
        {
            await services.GetRequiredService<PastYearService>().MakeFinalAsync(year, CancellationToken.None);
        }
        catch (PrintingFailedException)
        {
        }
    }

    private static async Task AddAccountAsync(IServiceProvider services, string name, RoleName role, string? key, string password)
    {
        var baseId = key is null ? null : await services.GetRequiredService<BaseQueries>().FindIdAsync(key, CancellationToken.None);
        await UserAddCommand.AddAsync(services, name, CommandText.Get("Demo.Display." + name), role, baseId, password);
    }

    private static void RemoveOld(DataDirectory directory)
    {
        foreach (var ending in new[] { "", "-wal", "-shm" })
            File.Delete(directory.DatabaseFile + ending);
        File.Delete(directory.FieldKeyFile);
    }
}
