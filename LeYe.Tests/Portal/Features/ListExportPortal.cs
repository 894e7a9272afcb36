using LeYe.Domain.Accounts;
using LeYe.Domain.Income;
using LeYe.Domain.People;
using LeYe.Domain.Placements;
using LeYe.Tests.Support;
using LeYe.Tests.TestData;
using Microsoft.Extensions.DependencyInjection;

namespace LeYe.Tests.Portal.Features;

/// <summary>A portal with a few people at two bases, one of them with a name that a spreadsheet would run.</summary>
public sealed class ListExportPortal : PortalFixture
{
    public const string Evil = "=cmd|'/c calc'!A1";

    protected override async Task SeedAsync()
    {
        await base.SeedAsync();
        await RegisterAsync("guilin", Evil, 811);
        await RegisterAsync("guilin", "导出乙", 812);
        var at = BaseId("qingyang");
        var lead = Programme.ActorOf(RoleName.BaseLead, at);
        var person = await RegisterAsync("qingyang", "导出丙", 813);
        await Services.GetRequiredService<PlacementService>().RecordPlacementAsync(lead, Programme.Start(person, new(2024, 1, 2), at), null);
        await Services.GetRequiredService<IncomeService>().EnterMonthAsync(
            lead, at, new(202401), [new IncomeRow(person, new IncomeAmounts(380_050, 0, 10_000), null, null)], null);
    }

    private Task<int> RegisterAsync(string key, string name, int sequence)
    {
        var at = BaseId(key);
        return Services.GetRequiredService<PersonService>().RegisterPersonAsync(
            Programme.ActorOf(RoleName.BaseLead, at), Programme.Registration(sequence, at) with { Name = name }, null);
    }
}
