using System.Globalization;
using LeYe.Domain.Accounts;
using LeYe.Domain.Bases;
using LeYe.Domain.Common;
using LeYe.Domain.Income;
using LeYe.Portal.Components.Forms;
using LeYe.Portal.Features.Shared;
using LeYe.Portal.Security;
using Microsoft.AspNetCore.Antiforgery;

namespace LeYe.Portal.Features.Income.Month;

/// <summary>
/// Saves one person's row as soon as Enter leaves it, and answers in a few bytes: the same act and rules as the page's own button.
/// What is unusual is asked in the answer; it is saved all the same.
/// </summary>
public static class IncomeRowEndpoint
{
    public static void MapIncomeRows(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/income/{baseKey}/{monthText}/row", SaveAsync)
            .WithMetadata(new RequiresRightAttribute(Right.EnterIncome), new RequireAntiforgeryTokenAttribute());

    private static async Task<IResult> SaveAsync(
        HttpContext http, string baseKey, string monthText, CurrentActor current, BaseQueries bases, IncomeQueries incomes, IncomeService service, CancellationToken cancel)
    {
        if (http.Features.Get<IAntiforgeryValidationFeature>() is not { IsValid: true } || !http.Request.HasFormContentType)
            return Refused(StatusCodes.Status400BadRequest, IncomeText.Words["RowExpired"]);
        if ((await bases.NamesAsync(current.Value, cancel)).FirstOrDefault(b => b.Key == baseKey) is not { } at || !WorkMonth.TryParse(monthText, out var month))
            return Results.NotFound();
        var form = FormState.From(http);
        var grid = await incomes.MonthGridAsync(current.Value, at.Id, month, cancel);
        if (RowOf(grid, form["person"]) is not { } person)
            return Refused(StatusCodes.Status422UnprocessableEntity, IncomeText.Words["Rule.income.not-in-post"]);
        var row = new IncomeGridForm(form, grid).ReadRow(person);
        if (form.Errors.Any)
            return Refused(StatusCodes.Status422UnprocessableEntity, string.Join(IncomeText.Words["Join"], form.Errors.All.Select(e => e.Message)));
        try
        {
            if (row is not null)
                await service.EnterMonthAsync(current.Value, at.Id, month, [row], null, cancel);
        }
        catch (RuleBrokenException broken)
        {
            return Refused(StatusCodes.Status422UnprocessableEntity, IncomeText.Words["Rule." + broken.Rule.Name]);
        }
        catch (StaleRecordException)
        {
            return Refused(StatusCodes.Status409Conflict, SharedText.Words["Stale"]);
        }
        grid = await incomes.MonthGridAsync(current.Value, at.Id, month, cancel);
        return RowOf(grid, form["person"]) is { } saved ? Answer(grid, saved) : Results.NotFound();
    }

    private static IncomeGridRow? RowOf(IncomeMonthGrid grid, string person) =>
        int.TryParse(person, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? grid.Rows.FirstOrDefault(r => r.PersonId == id) : null;

    private static IResult Answer(IncomeMonthGrid grid, IncomeGridRow row) => Results.Json(new
    {
        row.Version,
        Gross = row.Amounts is { } amounts ? Shown.Yuan(amounts.GrossFen) : IncomeText.Words["NotEntered"],
        Entry = row.Amounts is null ? IncomeText.Words["NotEntered"] : TermText.Of(row.Entry),
        Question = row is { Amounts: { } paid, OutlierReason: null } ? OutlierText.Of(grid, row, paid.GrossFen) : null,
        Values = ValuesOf(row),
    });

    private static Dictionary<string, string> ValuesOf(IncomeGridRow row)
    {
        var values = IncomeAmountField.All.ToDictionary(f => f.Name, f => row.Amounts is { } a && f.Fen(a) != 0 ? MoneyText.Format(f.Fen(a)) : "");
        values["net"] = row.NetFen is { } net ? MoneyText.Format(net) : "";
        values["payer"] = row.Payer ?? "";
        return values;
    }

    private static IResult Refused(int status, string message) => Results.Json(new { message }, statusCode: status);
}
