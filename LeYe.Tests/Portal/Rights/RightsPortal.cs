using LeYe.Domain.Demonstration;
using LeYe.Portal.Setup;
using LeYe.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace LeYe.Tests.Portal.Rights;

/// <summary>The demonstration with an account for each role, at 庆阳 and at 桂林.</summary>
public sealed class RightsPortal : PortalFixture
{
    // The demonstration brings its own bases.
    protected override Task PrepareAsync() => RecordsHost.MigrateAsync(Services);

    protected override async Task SeedAsync()
    {
        await Services.GetRequiredService<DemonstrationService>().BuildAsync(new DemonstrationOptions(null, Today, 1), CancellationToken.None);
        await AddAccountsAsync();
    }
}
