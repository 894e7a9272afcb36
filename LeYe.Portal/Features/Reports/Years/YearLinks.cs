using System.Globalization;

namespace LeYe.Portal.Features.Reports.Years;

/// <summary>The addresses of a year's work on its report.</summary>
public static class YearLinks
{
    public const string Duty = "/reports/duty";

    public static string Work(int year) => Of(year, "work");

    public static string Work(int year, string done) => Of(year, "work") + "?done=" + done;

    public static string Base(int year, string key) => Of(year, "bases/" + key);

    public static string Base(int year, string key, string done) => Of(year, "bases/" + key) + "?done=" + done;

    public static string ReturnBase(int year, string key) => Of(year, $"bases/{key}/return");

    public static string Provisional(int year, string key) => Of(year, $"bases/{key}/provisional");

    public static string Letter(int year) => Of(year, "letter");

    public static string Contributions(int year) => Of(year, "contributions");

    public static string Contributions(int year, string done) => Of(year, "contributions") + "?done=" + done;

    public static string AddContribution(int year) => Of(year, "contributions/new");

    public static string RemoveContribution(int year, int id) => Of(year, Text($"contributions/{id}/remove"));

    public static string Section(int year, string key) => Of(year, "sections/" + key);

    public static string Section(int year, string key, string done) => Of(year, "sections/" + key) + "?done=" + done;

    /// <summary>The section with the bases' 年度小结 put under its text; nothing is saved by that.</summary>
    public static string DraftSection(int year, string key) => Of(year, "sections/" + key) + "?draft=1";

    public static string Comment(int year, string key) => Of(year, $"sections/{key}/comment");

    public static string Send(int year) => Of(year, "send");

    public static string Review(int year) => Of(year, "review");

    public static string SendBack(int year) => Of(year, "send-back");

    public static string Finalise(int year) => Of(year, "finalise");

    public static string YearEnd(int year) => Of(year, "year-end");

    public static string Reminder(int year) => Of(year, "reminder");

    public static string Forecasts(int year) => Of(year, "forecasts");

    public static string Versions(int year) => Of(year, "versions");

    public static string Versions(int year, string done) => Of(year, "versions") + "?done=" + done;

    public static string Changes(int year, int snapshotId) => Of(year, Text($"versions/{snapshotId}"));

    /// <summary>A stored file of one edition.</summary>
    public static string File(int year, int snapshotId, string format) => Of(year, Text($"versions/{snapshotId}/annual-report-{year:0000}.{format}"));

    public static string Exception(int year) => Of(year, "exceptions/new");

    public static string Correct(int year) => Of(year, "correct");

    public static string Submit(int year) => Of(year, "submissions/new");

    public static string Receipt(int year, int submissionId) => Of(year, Text($"submissions/{submissionId}"));

    private static string Of(int year, string rest) => Text($"/reports/{year:0000}/{rest}");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
