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

    // What stood in each row when the page was shown: who did not touch a row does not save it, and is not refused for it.
    private readonly RowPrints prints;

    public IncomeGridForm(FormState form, IncomeMonthGrid grid)
    {
        (this.form, this.grid) = (form, grid);
        sharedNames = [.. grid.Rows.GroupBy(r => r.PersonName).Where(g => g.Count() > 1).Select(g => g.Key)];
        versions = form.IsPosted ? Read(form["versions"]) : grid.Rows.Where(r => r.Version is not null).ToDictionary(r => r.PersonId, r => r.Version!.Value);
        foreach (var row in grid.Rows)
            Start(row);
        prints = form.IsPosted ? RowPrints.Read(form["prints"]) : new RowPrints(grid.Rows.Where(r => r.Version is not null).Select(r => (r.PersonId, TextOf(r))));
    }

    private static Words T => IncomeText.Words;

    /// <summary>The versions for the hidden field: person:version, by blanks. One field, since a form takes a limited number.</summary>
    public string Versions => string.Join(' ', versions.OrderBy(v => v.Key).Select(v => string.Create(CultureInfo.InvariantCulture, $"{v.Key}:{v.Value}")));

    /// <summary>The prints of the rows for the hidden field.</summary>
    public string Prints => prints.ToString();

    /// <summary>The person's name, with the number where two share it.</summary>
    public string NameOf(IncomeGridRow row) => sharedNames.Contains(row.PersonName) ? T.Format("NameNumbered", row.PersonName, row.PersonId) : row.PersonName;

    public static string ZeroField(int personId) => $"zero.{personId}";

    public static string OutlierField(int personId) => $"outlier.{personId}";

    public static string NetField(int personId) => $"net.{personId}";

    public static string PayerField(int personId) => $"payer.{personId}";

    /// <summary>应发 as typed; null where nothing or nothing readable stands in the row.</summary>
    public long? GrossOf(IncomeGridRow row) => IsBlank(row) ? null : IsCopy(row) ? row.LastMonthGrossFen : AmountsOf(row, null)?.GrossFen;

    /// <summary>What is asked about an unusual 应发, beside it and in nobody's way; null where there is nothing to ask.</summary>
    public string? QuestionOf(IncomeGridRow row) => GrossOf(row) is { } gross ? OutlierText.Of(grid, row, gross) : null;

    /// <summary>A reason is asked where 应发 is 0 or not there yet.</summary>
    public bool AsksReason(IncomeGridRow row) => GrossOf(row) is not > 0;

    /// <summary>The rows to save. Faults are added to the form; a row with nothing in it is left alone.</summary>
    public List<IncomeRow> Read()
    {
        var rows = grid.Rows.Where(IsTouched).Select(ReadRow).OfType<IncomeRow>().ToList();
        var gone = form.Names.Where(n => n.StartsWith(IncomeAmountField.Wage.Name + ".", StringComparison.Ordinal) && form[n].Trim().Length > 0)
            .Count(n => !grid.Rows.Any(r => IncomeAmountField.Wage.For(r.PersonId) == n));
        if (gone > 0)
            form.Errors.AddForWhole(T.Format("Fault.Gone", gone));
        return rows;
    }

    /// <summary>One row to save; null with faults in the form, or where there is nothing in it.</summary>
    public IncomeRow? ReadRow(IncomeGridRow row)
    {
        if (!IsSent(row))
            return null;
        var (faults, isCopy) = (form.Errors.All.Count, IsCopy(row));
        var amounts = isCopy ? new IncomeAmounts() : AmountsOf(row, form.Errors);
        var reason = form.ChosenOrNone<ZeroReason>(ZeroField(row.PersonId));
        if (isCopy && row.LastMonthGrossFen is null)
            form.Errors.Add(IncomeAmountField.Wage.For(row.PersonId), T.Format("Fault.NothingToCopy", NameOf(row)));
        if (!isCopy && amounts is { GrossFen: 0 } && reason is null && form.Errors.All.Count == faults)
            form.Errors.Add(ZeroField(row.PersonId), T.Format("Fault.ZeroReason", NameOf(row)));
        var read = new IncomeRow(row.PersonId, amounts ?? new IncomeAmounts(), reason, versions.TryGetValue(row.PersonId, out var version) ? version : null)
        {
            NetFen = NetOf(row), Payer = PayerOf(row), Entry = isCopy ? IncomeEntry.CopiedLastMonth : IncomeEntry.Typed,
            OutlierReason = OutlierOf(row, amounts, isCopy),
        };
        return form.Errors.All.Count == faults ? read : null;
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
        foreach (var row in now.Rows.Where(r => r.Version is not null && IsTouched(r) && versions.GetValueOrDefault(r.PersonId, -1) != r.Version))
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
        form.Start(NetField(row.PersonId), row.NetFen is { } net ? MoneyText.Format(net) : null);
        form.Start(PayerField(row.PersonId), row.Payer);
        form.Start(OutlierField(row.PersonId), row.OutlierReason?.ToString());
        foreach (var field in IncomeAmountField.All.Where(f => f.Fen(amounts) != 0))
            form.Start(field.For(row.PersonId), MoneyText.Format(field.Fen(amounts)));
        form.Start(ZeroField(row.PersonId), row.ZeroReason?.ToString());
    }

    private bool IsBlank(IncomeGridRow row) => IncomeAmountField.All.Select(f => f.For(row.PersonId)).Concat([NetField(row.PersonId), PayerField(row.PersonId)])
        .All(name => string.IsNullOrWhiteSpace(form[name]));

    // The explicit act of copying last month: an equals sign, half or full width, in any amount of the row.
    private bool IsCopy(IncomeGridRow row) => IncomeAmountField.All.Any(f => form[f.For(row.PersonId)].Trim() is "=" or "\uff1d");

    private long? NetOf(IncomeGridRow row)
    {
        if (MoneyText.TryParse(form[NetField(row.PersonId)], out var fen, out var fault))
            return fen;
        if (fault != MoneyFault.Empty)
            form.Errors.Add(NetField(row.PersonId), T.Format("Fault." + fault, NameOf(row), T["Net"]));
        return null;
    }

    private string? PayerOf(IncomeGridRow row)
    {
        var payer = IncomeRules.CleanPayer(form[PayerField(row.PersonId)]);
        if (payer is { Length: > 60 })
            form.Errors.Add(PayerField(row.PersonId), T.Format("Fault.Payer", NameOf(row)));
        return payer;
    }

    // An answer belongs to the 应发 it was given for.
    private OutlierReason? OutlierOf(IncomeGridRow row, IncomeAmounts? amounts, bool isCopy)
    {
        if (isCopy || amounts is null || grid.OutlierOf(row, amounts.GrossFen) is null or OutlierKind.Zero)
            return null;
        return form.ChosenOrNone<OutlierReason>(OutlierField(row.PersonId)) ?? (row.Amounts?.GrossFen == amounts.GrossFen ? row.OutlierReason : null);
    }

    private bool IsTouched(IncomeGridRow row) => IsSent(row) && !prints.Holds(row.PersonId, TextOf(row));

    private string TextOf(IncomeGridRow row) => string.Join('\n', IncomeAmountField.All.Select(f => f.For(row.PersonId))
        .Concat([NetField(row.PersonId), PayerField(row.PersonId), ZeroField(row.PersonId), OutlierField(row.PersonId)]).Select(name => form[name].Trim()));

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
