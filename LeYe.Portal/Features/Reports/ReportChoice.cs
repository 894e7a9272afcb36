using System.Globalization;
using LeYe.Domain.Common;
using LeYe.Domain.Reporting;
using LeYe.Portal.Components.Forms;

namespace LeYe.Portal.Features.Reports;

/// <summary>
/// Which report is asked for: a year and a cut-off, as the address says. Both may be left out; what is written but cannot be read
/// is a fault with a message, and stays in the form as it was written.
/// </summary>
public sealed class ReportChoice
{
    public const string YearField = "year";
    public const string CutoffField = "cutoff";
    private const int FirstYear = 2000;
    private const int LastYear = 2099;

    private ReportChoice(FormState form) => Form = form;

    /// <summary>What the form shows, with its faults.</summary>
    public FormState Form { get; }

    /// <summary>Meaningful while the form has no fault.</summary>
    public int Year { get; private set; }

    /// <summary>Meaningful while the form has no fault.</summary>
    public DateOnly Cutoff { get; private set; }

    /// <summary>True when year and cut-off can be read.</summary>
    public bool IsReadable => !Form.Errors.Any;

    /// <summary>统计截止日 of a reporting year: 30 November (rules.md, The year).</summary>
    public static DateOnly UsualCutoff(int year) => new(year, 11, 30);

    /// <summary>Reads the address.</summary>
    /// <param name="query">May hold <c>year</c>, and the cut-off as <c>cutoff=2024-02-29</c> or in the three texts of a date field.</param>
    /// <param name="today">Its year is taken where none is given.</param>
    /// <param name="routeYear">The year in the path, where the address has one.</param>
    public static ReportChoice Read(IQueryCollection query, DateOnly today, string? routeYear = null)
    {
        var year = routeYear ?? Text(query, YearField) ?? today.Year.ToString(CultureInfo.InvariantCulture);
        var parts = Parts(query) ?? Usual(year);
        var choice = new ReportChoice(FormState.Of(true, [(YearField, year), .. Fields(parts)]));
        choice.Settle();
        return choice;
    }

    /// <summary>Adds what the records say against the choice.</summary>
    public void Refuse(RuleBrokenException broken)
    {
        var text = ReportPageText.Words.Format("Rule-" + broken.Rule.Name, Form[YearField]);
        if (broken.Rule == ReportRules.NoData)
            Form.Errors.Add(YearField, text);
        else
            Form.Errors.Add(CutoffField, text, DatePart.Year);
    }

    private void Settle()
    {
        var year = Form.WholeNumber(YearField, ReportPageText.Words["Year"], FirstYear, LastYear);
        var cutoff = Form.RequiredDate(CutoffField, ReportPageText.Words["Cutoff"]);
        if (year is { } y && cutoff is { } c && c.Year != y)
            Form.Errors.Add(CutoffField, ReportPageText.Words.Format("Rule-" + ReportRules.CutoffOutsideYear.Name, y), DatePart.Year);
        (Year, Cutoff) = (year ?? 0, cutoff ?? default);
    }

    private static DateParts? Parts(IQueryCollection query)
    {
        if (Text(query, CutoffField) is { } text)
            return text.Split('-') is [var y, var m, var d] ? new DateParts(y, m, d) : new DateParts(text, "", "");
        var parts = new DateParts(Part(query, DatePart.Year), Part(query, DatePart.Month), Part(query, DatePart.Day));
        return parts.IsEmpty && !query.ContainsKey(DateParts.Name(CutoffField, DatePart.Year)) ? null : parts;
    }

    private static DateParts Usual(string year)
    {
        var date = UsualCutoff(FirstYear);
        return new DateParts(year, date.Month.ToString(CultureInfo.InvariantCulture), date.Day.ToString(CultureInfo.InvariantCulture));
    }

    private static IEnumerable<(string, string)> Fields(DateParts parts) =>
        [(DateParts.Name(CutoffField, DatePart.Year), parts.Year), (DateParts.Name(CutoffField, DatePart.Month), parts.Month), (DateParts.Name(CutoffField, DatePart.Day), parts.Day)];

    private static string? Text(IQueryCollection query, string name) => query[name].ToString() is { Length: > 0 } text ? text : null;

    private static string Part(IQueryCollection query, DatePart part) => query[DateParts.Name(CutoffField, part)].ToString();
}
