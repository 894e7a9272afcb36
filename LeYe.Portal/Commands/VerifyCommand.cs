using LeYe.Domain.Accounts;
using LeYe.Domain.Reporting.Snapshots;
using LeYe.Portal.Setup;

namespace LeYe.Portal.Commands;

/// <summary>Looks at the stored snapshots: whether anybody has changed them, and with <c>--reprint</c> whether this program still renders the same bytes.</summary>
public static class VerifyCommand
{
    public static async Task<int> RunAsync(CommandOptions options, CommandOutput to)
    {
        await using var services = RecordsHost.Build(options.Existing());
        await RecordsHost.MigrateAsync(services);
        var checks = await services.GetRequiredService<SnapshotQueries>().CheckAsync(Actor.Program, options.Has("reprint"));
        if (checks.Count == 0)
            await to.Out.WriteLineAsync(CommandText.Get("Verify.None"));
        foreach (var check in checks)
        {
            if (check.IsSound)
                await to.Out.WriteLineAsync(CommandText.Get("Verify.Sound", check.Year, CommandText.Get("Verify.Kind." + check.Kind), check.Edition!));
            foreach (var (fault, detail) in check.Faults)
                await to.Error.WriteLineAsync(CommandText.Get("Verify.Fault", check.Year, check.Edition ?? "-", CommandText.Get("Verify." + fault, detail)));
        }
        return checks.All(c => c.IsSound) ? 0 : 1;
    }
}
