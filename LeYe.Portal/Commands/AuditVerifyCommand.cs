using LeYe.Domain.Auditing;
using LeYe.Domain.Common;
using LeYe.Portal.Setup;

namespace LeYe.Portal.Commands;

/// <summary>Reads the whole audit again and names the first row of each chain that somebody has changed, taken out or cut off.</summary>
public static class AuditVerifyCommand
{
    public static async Task<int> RunAsync(CommandOptions options, CommandOutput to)
    {
        await using var services = RecordsHost.Build(options.Existing());
        await RecordsHost.MigrateAsync(services);
        var check = await services.GetRequiredService<AuditVerifyService>().CheckAsync();
        foreach (var fault in check.Faults)
        {
            var at = fault.At is { } utc ? BusinessCalendar.LocalTime(utc).ToString("yyyy-MM-dd HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture) : "-";
            await to.Error.WriteLineAsync(CommandText.Get("Audit." + fault.Kind, fault.Node, fault.Sequence, at));
        }
        if (check.Faults.Count == 0)
            await to.Out.WriteLineAsync(CommandText.Get("Audit.Sound", check.Entries, check.Anchors));
        return check.Faults.Count == 0 ? 0 : 1;
    }
}
