using System.Globalization;

namespace LeYe.Portal.Components.Forms;

/// <summary>Reads fields at the edge. Each act gives the value, or adds a message that names the field and gives null.</summary>
public static class FormReading
{
    /// <summary>A text that must be there, without outer spaces. Null and a message when empty or over <paramref name="most"/> characters.</summary>
    public static string? Required(this FormState form, string name, string label, int most = 100)
    {
        if (form[name].Trim().Length > 0)
            return form.Optional(name, label, most);
        form.Errors.Add(name, FormText.Enter(label));
        return null;
    }

    /// <summary>A text that may be empty (then null), without outer spaces.</summary>
    public static string? Optional(this FormState form, string name, string label, int most = 100)
    {
        var text = form[name].Trim();
        if (text.Length <= most)
            return text.Length == 0 ? null : text;
        form.Errors.Add(name, FormText.TooLong(label, most, text.Length));
        return null;
    }

    /// <summary>One of the values offered; anything else counts as not chosen.</summary>
    public static string? Chosen(this FormState form, string name, string label, IEnumerable<ChoiceOption> offered)
    {
        var value = form[name];
        if (offered.Any(o => o.Value == value && value.Length > 0))
            return value;
        form.Errors.Add(name, FormText.Choose(label));
        return null;
    }

    /// <summary>One of an enum's values by its name; anything else counts as not chosen.</summary>
    public static TEnum? Chosen<TEnum>(this FormState form, string name, string label) where TEnum : struct, Enum
    {
        if (form.ChosenOrNone<TEnum>(name) is { } value)
            return value;
        form.Errors.Add(name, FormText.Choose(label));
        return null;
    }

    /// <summary>One of an enum's values by its name, or null. Numbers and unknown names count as none.</summary>
    public static TEnum? ChosenOrNone<TEnum>(this FormState form, string name) where TEnum : struct, Enum =>
        Enum.GetNames<TEnum>().Contains(form[name], StringComparer.Ordinal) ? Enum.Parse<TEnum>(form[name]) : null;

    /// <summary>A date that must be there.</summary>
    public static DateOnly? RequiredDate(this FormState form, string name, string label)
    {
        if (form.DateOf(name).TryRead(out var date, out var fault, out var part))
            return date;
        form.Errors.Add(name, FormText.Date(fault, label), part);
        return null;
    }

    /// <summary>A date that may be left empty (then null).</summary>
    public static DateOnly? OptionalDate(this FormState form, string name, string label) =>
        form.DateOf(name).IsEmpty ? null : form.RequiredDate(name, label);

    /// <summary>A whole number that must be there, between <paramref name="least"/> and <paramref name="most"/>.</summary>
    public static int? WholeNumber(this FormState form, string name, string label, int least, int most)
    {
        var text = Plain(form[name]);
        if (text.Length == 0)
            form.Errors.Add(name, FormText.Enter(label));
        else if (!int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            form.Errors.Add(name, FormText.NotWholeNumber(label));
        else if (number < least || number > most)
            form.Errors.Add(name, FormText.OutOfRange(label, least, most));
        else
            return number;
        return null;
    }

    /// <summary>An amount typed in yuan, given in fen. Empty gives null without a message; ask <c>form[name]</c> when it must be there.</summary>
    public static long? Fen(this FormState form, string name, string label, int mostYuan = 1_000_000)
    {
        var text = Plain(form[name]);
        if (text.Length == 0)
            return null;
        if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var yuan) || decimal.Round(yuan, 2) != yuan)
            form.Errors.Add(name, FormText.NotAmount(label));
        else if (yuan > mostYuan)
            form.Errors.Add(name, FormText.OutOfRange(label, 0, mostYuan));
        else
            return (long)(yuan * 100);
        return null;
    }

    /// <summary>A time of day that must be there: 9:00, ９：００, 9点, 9点30分, 0900.</summary>
    public static TimeOnly? RequiredTime(this FormState form, string name, string label)
    {
        var text = TimeText.Read(form[name]);
        if (text is null)
            form.Errors.Add(name, form[name].Trim().Length == 0 ? FormText.Enter(label) : FormText.NotTime(label));
        return text;
    }

    private static string Plain(string text) => ChineseNumber.HalfWidth(text).Replace(",", "", StringComparison.Ordinal);
}
