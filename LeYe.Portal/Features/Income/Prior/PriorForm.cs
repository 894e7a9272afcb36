using System.Globalization;
using LeYe.Domain.Common;
using LeYe.Domain.Income;
using LeYe.Domain.Income.Prior;
using LeYe.Portal.Components;
using LeYe.Portal.Components.Forms;
using LeYe.Portal.Features.Income.Month;
using LeYe.Portal.Features.Shared;

namespace LeYe.Portal.Features.Income.Prior;

/// <summary>The grid of 入项前月收入 as a form: starts it from the records, reads it back, and names every fault with its person.</summary>
public sealed class PriorForm
{
    private readonly FormState form;
    private readonly IReadOnlyList<PriorGridRow> rows;
    private readonly HashSet<string> sharedNames;

    // Of the records that were shown; a person without one had nothing recorded.
    private readonly Dictionary<int, int> versions;

    // What stood in each row when the page was shown: a row that nobody touched is not saved.
    private readonly RowPrints prints;

    public PriorForm(FormState form, IReadOnlyList<PriorGridRow> rows)
    {
        (this.form, this.rows) = (form, rows);
        sharedNames = [.. rows.GroupBy(r => r.PersonName).Where(g => g.Count() > 1).Select(g => g.Key)];
        versions = form.IsPosted ? Pairs(form["versions"]) : rows.Where(r => r.Version is not null).ToDictionary(r => r.PersonId, r => r.Version!.Value);
        foreach (var row in rows)
            Start(row);
        prints = form.IsPosted ? RowPrints.Read(form["prints"]) : new RowPrints(rows.Select(r => (r.PersonId, TextOf(r))));
    }

    private static Words T => IncomeText.Words;

    /// <summary>The people a sent form is about: the list may have become another one meanwhile.</summary>
    public static IReadOnlyCollection<int> PeopleOf(FormState form) => [.. form["prints"].Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => int.TryParse(pair.Split(':')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0).Where(id => id > 0)];

    /// <summary>person:version, by blanks.</summary>
    public string Versions => string.Join(' ', versions.OrderBy(v => v.Key).Select(v => string.Create(CultureInfo.InvariantCulture, $"{v.Key}:{v.Value}")));

    public string Prints => prints.ToString();

    public static string AmountField(int personId) => $"amount.{personId}";

    public static string SourceField(int personId) => $"source.{personId}";

    public static string FromField(int personId) => $"from.{personId}";

    /// <summary>The person's name, with the number where two share it.</summary>
    public string NameOf(PriorGridRow row) => sharedNames.Contains(row.PersonName) ? T.Format("NameNumbered", row.PersonName, row.PersonId) : row.PersonName;

    /// <summary>The touched rows. Faults are added to the form.</summary>
    public List<PriorRow> Read()
    {
        if (PeopleOf(form).Count > rows.Count)
            form.Errors.AddForWhole(T["Prior.Fault.Gone"]);
        return [.. rows.Where(r => !prints.Holds(r.PersonId, TextOf(r))).Select(ReadRow).OfType<PriorRow>()];
    }

    /// <summary>Shows a broken rule at the row it speaks of, or over the whole form.</summary>
    public void Refuse(RuleBrokenException broken)
    {
        var words = T["Rule." + broken.Rule.Name];
        if (rows.FirstOrDefault(r => r.PersonId == broken.SubjectId) is { } row)
            form.Errors.Add(broken.Field == "from" ? FromField(row.PersonId) : AmountField(row.PersonId), T.Format("CellLabel", NameOf(row), words));
        else
            form.Errors.AddForWhole(words);
        form.Refuse();
    }

    /// <summary>Names the rows that somebody else has saved meanwhile and takes their newer versions on, so that one more press saves.</summary>
    public void RefuseStale(HttpContext http, IReadOnlyList<PriorGridRow> now)
    {
        foreach (var row in now.Where(r => !prints.Holds(r.PersonId, TextOf(r)) && VersionOf(r.PersonId) != r.Version))
        {
            if (row.Version is { } version)
                versions[row.PersonId] = version;
            else
                versions.Remove(row.PersonId);
            form.Errors.Add(AmountField(row.PersonId), row.AmountFen is { } fen
                ? T.Format("Prior.Fault.Stale", NameOf(row), row.RecordedBy, Shown.Yuan(fen)) : T.Format("Prior.Fault.StaleGone", NameOf(row)));
        }
        if (!form.Errors.Any)
            form.Errors.AddForWhole(SharedText.Words["Stale"]);
        http.Response.StatusCode = StatusCodes.Status409Conflict;
    }

    private void Start(PriorGridRow row)
    {
        form.Start(AmountField(row.PersonId), row.AmountFen is { } fen ? MoneyText.Format(fen) : null);
        form.Start(SourceField(row.PersonId), row.Source?.ToString());
        form.Start(FromField(row.PersonId), new WorkMonth(row.FromMonth ?? row.FirstMonth).ToString());
    }

    private int? VersionOf(int personId) => versions.TryGetValue(personId, out var version) ? version : null;

    private PriorRow? ReadRow(PriorGridRow row)
    {
        var faults = form.Errors.All.Count;
        var source = form.ChosenOrNone<PriorSource>(SourceField(row.PersonId));
        if (!MoneyText.TryParse(form[AmountField(row.PersonId)], out var fen, out var fault))
            return fault == MoneyFault.Empty ? ReadBlank(row, source) : Wrong(row, fault);
        if (source is null)
            form.Errors.Add(SourceField(row.PersonId), T.Format("Prior.Fault.Source", NameOf(row)));
        if (!WorkMonth.TryParse(form[FromField(row.PersonId)], out var from))
            form.Errors.Add(FromField(row.PersonId), T.Format("Prior.Fault.From", NameOf(row)));
        return form.Errors.All.Count > faults ? null : new PriorRow(row.PersonId, fen, source, from.Value, VersionOf(row.PersonId));
    }

    // A cleared amount takes the record away; a source without an amount is half a row.
    private PriorRow? ReadBlank(PriorGridRow row, PriorSource? source)
    {
        if (VersionOf(row.PersonId) is { } version)
            return new PriorRow(row.PersonId, null, null, null, version);
        if (source is not null)
            form.Errors.Add(AmountField(row.PersonId), T.Format("Prior.Fault.Amount", NameOf(row)));
        return null;
    }

    private PriorRow? Wrong(PriorGridRow row, MoneyFault fault)
    {
        form.Errors.Add(AmountField(row.PersonId), T.Format("Fault." + fault, NameOf(row), T["Prior.Amount"]));
        return null;
    }

    private string TextOf(PriorGridRow row) =>
        string.Join('\n', new[] { AmountField(row.PersonId), SourceField(row.PersonId), FromField(row.PersonId) }.Select(name => form[name].Trim()));

    private static Dictionary<int, int> Pairs(string text)
    {
        var read = new Dictionary<int, int>();
        foreach (var pair in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            if (pair.Split(':') is [var person, var version] && int.TryParse(person, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
                && int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                read[id] = number;
        return read;
    }
}
