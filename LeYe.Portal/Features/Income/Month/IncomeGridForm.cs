using System.Globalization;
using LeYe.Domain.Common;
using LeYe.Domain.Income;
using LeYe.Portal.Components;
using LeYe.Portal.Components.Forms;
using LeYe.Portal.Features.Shared;

namespace LeYe.Portal.Features.Income.Month;

/// <summary>The month grid as a form: starts it from the records, reads it back, and names every fault with its person.</summary>
public sealed class IncomeGridForm
{
    private readonly FormState form;
    private readonly IncomeMonthGrid grid;
    private readonly HashSet<string> sharedNames;

    // Of the records that were shown to the user; a person without one had nothing entered.
    private readonly Dictionary<int, int> versions;

    public IncomeGridForm(FormState form, IncomeMonthGrid grid)
    {
        (this.form, this.grid) = (form, grid);
        sharedNames = [.. grid.Rows.GroupBy(r => r.PersonName).Where(g => g.Count() > 1).Select(g => g.Key)];
        versions = form.IsPosted ? Read(form["versions"]) : grid.Rows.Where(r => r.Version is not null).ToDictionary(r => r.PersonId, r => r.Version!.Value);
        foreach (var row in grid.Rows)
            Start(row);
    }

    private static Words T => IncomeText.Words;

    /// <summary>The versions for the hidden field: person:version, by blanks. One field, since a form takes a limited number.</summary>
    public string Versions => string.Join(' ', versions.OrderBy(v => v.Key).Select(v => string.Create(CultureInfo.InvariantCulture, $"{v.Key}:{v.Value}")));

    /// <summary>The person's name, with the number where two share it.</summary>
    public string NameOf(IncomeGridRow row) => sharedNames.Contains(row.PersonName) ? T.Format("NameNumbered", row.PersonName, row.PersonId) : row.PersonName;

    public static string ZeroField(int personId) => $"zero.{personId}";

    /// <summary>应发 as typed; null where nothing or nothing readable stands in the row.</summary>
    public long? GrossOf(IncomeGridRow row) => IsBlank(row) || AmountsOf(row, null) is not { } amounts ? null : amounts.GrossFen;

    /// <summary>A reason is asked where 应发 is 0 or not there yet.</summary>
    public bool AsksReason(IncomeGridRow row) => GrossOf(row) is not > 0;

    /// <summary>The rows to save. Faults are added to the form; a row with nothing in it is left alone.</summary>
    public List<IncomeRow> Read()
    {
        var rows = new List<IncomeRow>();
        foreach (var row in grid.Rows.Where(IsSent))
        {
            var faults = form.Errors.All.Count;
            var amounts = AmountsOf(row, form.Errors);
            var reason = form.ChosenOrNone<ZeroReason>(ZeroField(row.PersonId));
            if (amounts is { GrossFen: 0 } && reason is null && form.Errors.All.Count == faults)
                form.Errors.Add(ZeroField(row.PersonId), T.Format("Fault.ZeroReason", NameOf(row)));
            if (amounts is not null)
                rows.Add(new IncomeRow(row.PersonId, amounts, reason, versions.TryGetValue(row.PersonId, out var version) ? version : null));
        }
        var gone = form.Names.Where(n => n.StartsWith(IncomeAmountField.Wage.Name + ".", StringComparison.Ordinal) && form[n].Trim().Length > 0)
            .Count(n => !grid.Rows.Any(r => IncomeAmountField.Wage.For(r.PersonId) == n));
        if (gone > 0)
            form.Errors.AddForWhole(T.Format("Fault.Gone", gone));
        return rows;
    }

    /// <summary>Shows a broken rule at the row it speaks of, or over the whole form.</summary>
    public void Refuse(RuleBrokenException broken)
    {
        var words = T["Rule." + broken.Rule.Name];
        if (grid.Rows.FirstOrDefault(r => r.PersonId == broken.SubjectId) is { } row)
            form.Errors.Add(broken.Field == "zeroReason" ? ZeroField(row.PersonId) : IncomeAmountField.Wage.For(row.PersonId), T.Format("CellLabel", NameOf(row), words));
        else
            form.Errors.AddForWhole(words);
        form.Refuse();
    }

    /// <summary>Names the rows that somebody else has saved meanwhile and takes their newer versions on, so that one more press saves.</summary>
    public void RefuseStale(HttpContext http, IncomeMonthGrid now)
    {
        foreach (var row in now.Rows.Where(r => r.Version is not null && IsSent(r) && versions.GetValueOrDefault(r.PersonId, -1) != r.Version))
        {
            versions[row.PersonId] = row.Version!.Value;
            form.Errors.Add(IncomeAmountField.Wage.For(row.PersonId), T.Format("Fault.Stale", NameOf(row), Shown.Yuan(row.Amounts!.GrossFen)));
        }
        if (!form.Errors.Any)
            form.Errors.AddForWhole(SharedText.Words["Stale"]);
        http.Response.StatusCode = StatusCodes.Status409Conflict;
    }

    private void Start(IncomeGridRow row)
    {
        if (row.Amounts is not { } amounts)
            return;
        foreach (var field in IncomeAmountField.All.Where(f => f.Fen(amounts) != 0))
            form.Start(field.For(row.PersonId), MoneyText.Format(field.Fen(amounts)));
        form.Start(ZeroField(row.PersonId), row.ZeroReason?.ToString());
    }

    private bool IsBlank(IncomeGridRow row) => IncomeAmountField.All.All(f => string.IsNullOrWhiteSpace(form[f.For(row.PersonId)]));

    private bool IsSent(IncomeGridRow row) => !IsBlank(row) || form[ZeroField(row.PersonId)].Length > 0 || versions.ContainsKey(row.PersonId);

    // Null when a text is no amount; the fault is added where a list is given.
    private IncomeAmounts? AmountsOf(IncomeGridRow row, FieldErrors? errors)
    {
        var fen = new long[IncomeAmountField.All.Count];
        var isRead = true;
        foreach (var (i, field) in IncomeAmountField.All.Index())
        {
            if (MoneyText.TryParse(form[field.For(row.PersonId)], out fen[i], out var fault) || fault == MoneyFault.Empty)
                continue;
            isRead = false;
            errors?.Add(field.For(row.PersonId), T.Format("Fault." + fault, NameOf(row), field.Label));
        }
        return isRead ? new IncomeAmounts(fen[0], fen[1], fen[2], fen[3], fen[4]) : null;
    }

    private static Dictionary<int, int> Read(string text)
    {
        var read = new Dictionary<int, int>();
        foreach (var pair in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            if (pair.Split(':') is [var person, var version] && int.TryParse(person, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
                && int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                read[id] = number;
        return read;
    }
}
