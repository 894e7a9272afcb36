using LeYe.Domain.Accounts;
using LeYe.Domain.Importing;
using LeYe.Domain.Income;
using LeYe.Domain.Placements;
using LeYe.Portal.Features.Importing;
using LeYe.Portal.Features.Shared;

namespace LeYe.Portal.Commands;

/// <summary>
/// Two imports of the demonstration's base account, submitted, so that its lists and results have something to show. They complete what no
/// figure counts: what is paid for a stay, who pays.
/// </summary>
internal sealed class DemoImports(IServiceProvider services)
{
    private const int People = 6;
    private const string Account = "base-qingyang";
    private readonly ImportWords _words = new();

    public async Task MakeAsync()
    {
        var account = (await services.GetRequiredService<AccountQueries>().ListAsync(Actor.Setup)).First(a => a.UserName == Account);
        var lead = (await services.GetRequiredService<ActorQueries>().ForAccountAsync(account.Id))!;
        await StaysAsync(lead, lead.HomeBaseId!.Value);
        await PayersAsync(lead, lead.HomeBaseId.Value);
    }

    private async Task StaysAsync(Actor lead, int baseId)
    {
        var reads = services.GetRequiredService<PlacementQueries>();
        var query = new PlacementListQuery { BaseId = baseId, State = PlacementState.Running, Sort = PlacementSort.StartOn, Descending = false, PageSize = People };
        var rows = new List<string[]>();
        foreach (var stay in (await reads.ListAsync(lead, query)).Items)
            rows.Add([stay.PersonName, Text(stay.PersonId), stay.Post, TermText.Of(stay.WorkMode), Day(stay.StartOn), rows.Count < 2 ? "" : CommandText.Get("Demo.Import.Insurances"), ""]);
        if (rows.Count < People)
            return;
        // One row that is wrong, and one that repeats another a week later.
        rows.Add([rows[0][0], rows[0][1], rows[0][2], rows[0][3], CommandText.Get("Demo.Import.WrongDay"), "", ""]);
        rows.Add([rows[1][0], rows[1][1], rows[1][2], rows[1][3], Day(DateOnly.Parse(rows[1][4], System.Globalization.CultureInfo.InvariantCulture).AddDays(7)), "", ""]);
        await SubmitAsync(lead, ImportKind.Placements, baseId,
            [ImportField.Name, ImportField.PersonNumber, ImportField.Post, ImportField.WorkMode, ImportField.StartOn, ImportField.Insurances, ImportField.Source], rows);
    }

    private async Task PayersAsync(Actor lead, int baseId)
    {
        var reads = services.GetRequiredService<IncomeQueries>();
        var open = (await reads.MonthsAsync(lead, baseId)).FirstOrDefault(m => !m.IsClosed && m.Paid >= People);
        if (open is null)
            return;
        var paid = (await reads.MonthGridAsync(lead, baseId, open.Month)).Rows.Where(r => r.Amounts is { GrossFen: > 0 }).Take(People).ToList();
        await SubmitAsync(lead, ImportKind.Incomes, baseId, [ImportField.Name, ImportField.PersonNumber, ImportField.Month, ImportField.Wage, ImportField.Payer],
            [.. paid.Select(r => new[] { r.PersonName, Text(r.PersonId), open.Month.ToString(), MoneyText.Format(r.Amounts!.WageFen), CommandText.Get("Demo.Import.Payer") })]);
    }

    private async Task SubmitAsync(Actor lead, ImportKind kind, int baseId, ImportField[] fields, IEnumerable<string[]> rows)
    {
        var imports = ActivatorUtilities.CreateInstance<ImportService>(services, _words);
        var id = await imports.PutInAsync(lead, kind, ImportSource.Paste, baseId, [.. fields.Select(f => new ImportColumn(ImportText.Of(f), f))],
            rows.Select((r, i) => new ImportRowText(i + 2, [.. r.Select(t => new ImportCell(t))])), null);
        var put = await services.GetRequiredService<ImportQueries>().GetAsync(lead, id);
        if (put.Writes > 0)
            await ActivatorUtilities.CreateInstance<ImportSubmitService>(services, _words).SubmitAsync(lead, id, put.Version, null);
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
