using System.Globalization;
using Microsoft.Extensions.Primitives;

namespace LeYe.Portal.Components.Forms;

/// <summary>
/// What stands in a form, as text, and what is wrong with it. A page makes one in OnInitialized, gives it to Form and PageHead,
/// reads it with the acts of <see cref="FormReading"/>, and on <see cref="Refuse"/> simply renders again: the values are still there.
/// </summary>
public sealed class FormState
{
    private static readonly object RestoredKey = new();
    private readonly Dictionary<string, StringValues> values = [];
    private readonly HttpContext? http;

    private FormState(HttpContext? http, IEnumerable<KeyValuePair<string, StringValues>> sent, bool isPosted)
    {
        this.http = http;
        IsPosted = isPosted;
        foreach (var (name, value) in sent)
            values[name] = value;
        FormKey = Guid.TryParse(this[HiddenFormKey.FieldName], out var key) ? key : Guid.NewGuid();
    }

    /// <summary>The faults found so far.</summary>
    public FieldErrors Errors { get; } = new();

    /// <summary>True when the values were sent by the user; then <see cref="Start(string, string?)"/> changes nothing.</summary>
    public bool IsPosted { get; }

    /// <summary>Names this filling of the form: sent twice over a weak network, it is still one act.</summary>
    public Guid FormKey { get; }

    /// <summary>The names of all values.</summary>
    public IEnumerable<string> Names => values.Keys;

    /// <summary>The text of a field, as typed; empty when there is none.</summary>
    public string this[string name] => values.TryGetValue(name, out var text) ? text.ToString() : "";

    /// <summary>The state for a page with a POST form: what was posted, or nothing yet.</summary>
    public static FormState From(HttpContext http)
    {
        if (http.Items.TryGetValue(RestoredKey, out var item) && item is (IFormCollection typed, string message))
            return Restored(http, typed, message);
        return HttpMethods.IsPost(http.Request.Method) && http.Request.HasFormContentType
            ? new(http, http.Request.Form, true)
            : new(http, [], false);
    }

    /// <summary>Gives a page back what was typed into a form that could not be carried out; it says why and waits for another press.</summary>
    public static void Restore(HttpContext http, IFormCollection typed, string message) => http.Items[RestoredKey] = (typed, message);

    private static FormState Restored(HttpContext http, IFormCollection typed, string message)
    {
        var state = new FormState(http, typed, true);
        state.Errors.AddForWhole(message);
        return state;
    }

    /// <summary>The state for a FilterBar: what the address says.</summary>
    public static FormState FromQuery(HttpContext http) => new(http, http.Request.Query, http.Request.Query.Count > 0);

    /// <summary>A state without a request, for tests and the gallery.</summary>
    public static FormState Of(bool isPosted, params (string Name, string Value)[] sent) =>
        new(null, sent.Select(s => new KeyValuePair<string, StringValues>(s.Name, s.Value)), isPosted);

    /// <summary>All texts of a field that can be sent more than once (checkboxes).</summary>
    public IReadOnlyList<string> All(string name) =>
        values.TryGetValue(name, out var texts) ? [.. texts.Where(t => !string.IsNullOrEmpty(t)).Cast<string>()] : [];

    /// <summary>The three texts of a date field.</summary>
    public DateParts DateOf(string name) => new(
        this[DateParts.Name(name, DatePart.Year)], this[DateParts.Name(name, DatePart.Month)], this[DateParts.Name(name, DatePart.Day)]);

    /// <summary>What a field shows before the user has sent anything.</summary>
    public void Start(string name, string? value)
    {
        if (!IsPosted && !string.IsNullOrEmpty(value))
            values[name] = value;
    }

    /// <summary>What a date field shows before the user has sent anything.</summary>
    public void Start(string name, DateOnly? date)
    {
        if (date is not { } d)
            return;
        Start(DateParts.Name(name, DatePart.Year), d.Year.ToString(CultureInfo.InvariantCulture));
        Start(DateParts.Name(name, DatePart.Month), d.Month.ToString(CultureInfo.InvariantCulture));
        Start(DateParts.Name(name, DatePart.Day), d.Day.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>What a field that can be sent more than once shows before the user has sent anything.</summary>
    public void StartAll(string name, IEnumerable<string> chosen)
    {
        if (!IsPosted)
            values[name] = new StringValues([.. chosen]);
    }

    /// <summary>Changes what a field shows after something was sent: a suggestion, or what a pasted line was read as.</summary>
    public void Put(string name, string? value) => values[name] = value ?? "";

    /// <summary>When anything is wrong: answers 422 and says true. The page returns and is shown again with its faults.</summary>
    public bool Refuse()
    {
        if (Errors.Any && http is not null)
            http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Errors.Any;
    }
}
