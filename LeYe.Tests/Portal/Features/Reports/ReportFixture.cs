using LeYe.Domain.Accounts;
using LeYe.Domain.People;
using LeYe.Domain.Reporting;
using LeYe.Tests.Support;
using LeYe.Tests.TestData;
using Microsoft.Extensions.DependencyInjection;

namespace LeYe.Tests.Portal.Features.Reports;

/// <summary>A small year 2024: people in post, a class, incomes, and one certificate that is still to be checked.</summary>
public class ReportFixture : PortalFixture
{
    public const string Page = "/reports/2024?cutoff=2024-02-29";
    public static readonly DateOnly Cutoff = new(2024, 2, 29);

    /// <summary>The value that every printing of the tests is about.</summary>
    public Task<AnnualReport> ReportAsync() =>
        Services.GetRequiredService<AnnualReportBuilder>().BuildAsync(Actor.Program, 2024, Cutoff, CancellationToken.None);

    public static string Annex(int number) => $"/reports/2024/annexes/{number}?cutoff=2024-02-29";

    /// <summary>The text of the report and its nine annexes, as pages.</summary>
    public async Task<IReadOnlyList<PortalAnswer>> PagesAsync()
    {
        var client = await SignedInAsync(RoleName.Operator);
        List<PortalAnswer> pages = [await client.GetAsync(Page)];
        foreach (var number in Enumerable.Range(1, 9))
            pages.Add(await client.GetAsync(Annex(number)));
        return pages;
    }

    /// <summary>What is seen of a cell; a value that leads elsewhere under the same words says more when it is heard.</summary>
    public static string Seen(AngleSharp.Dom.IElement cell)
    {
        var copy = (AngleSharp.Dom.IElement)cell.Clone();
        foreach (var heard in copy.QuerySelectorAll(".vh").ToList())
            heard.Remove();
        return copy.TextContent;
    }

    public static string File(string format) => $"/reports/2024/annual-report-2024.{format}?cutoff=2024-02-29";

    protected override async Task SeedAsync()
    {
        await base.SeedAsync();
        var qingyang = BaseId("qingyang");
        await using var db = Open();
        db.AddRange(Make.Disabled(11, qingyang), Make.Disabled(12, qingyang), Make.Person(13, qingyang, WorkerType.Disabled));
        foreach (var id in new[] { 11, 12, 13 })
            db.AddRange(Make.Placement(id, new DateOnly(2024, 1, 8), baseId: qingyang), Make.Income(id, 202401, 350_000 + id * 100, qingyang));
        await db.SaveChangesAsync();
    }
}
