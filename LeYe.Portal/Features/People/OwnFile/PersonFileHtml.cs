using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using LeYe.Domain.Reporting.PersonFiles;
using LeYe.Portal.Components;
using LeYe.Portal.Features.People.Records;
using LeYe.Portal.Features.Shared;

namespace LeYe.Portal.Features.People.OwnFile;

/// <summary>A person's own file as one page that stands alone: headings, lists and tables with heads, no script, nothing loaded; a screen reader reads it through.</summary>
internal static class PersonFileHtml
{
    private const string Style = "body{font:1.0625rem/1.7 system-ui,sans-serif;max-width:72rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}"
        + "h1{font-size:1.75rem}h2{font-size:1.3rem;margin-top:2.5rem}table{border-collapse:collapse;width:100%}caption{text-align:left;font-weight:600;padding:.4rem 0}"
        + "th,td{border:1px solid #767676;padding:.4rem .6rem;text-align:left;vertical-align:top}dt{font-weight:600}dd{margin:0 0 .6rem}a{color:#0b57a4}.wide{overflow-x:auto}"
        + "@media(prefers-color-scheme:dark){body{color:#eee;background:#161616}a{color:#9cc9ff}}@media print{body{margin:0}}";

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private static Words T => RecordText.Words;

    private static Words P => PeopleText.Words;

    /// <param name="mark">Who took it out, when, for whom and why: stands first and last.</param>
    public static byte[] Print(PersonFile file, string mark)
    {
        var title = T.Format("PF.Title", file.Name);
        var parts = Parts(file);
        var page = new StringBuilder("<!doctype html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>")
            .Append(Safe(title)).Append("</title><style>").Append(Style).Append("</style></head>\n<body><main><h1>").Append(Safe(title)).Append("</h1><p>").Append(Safe(mark)).Append("</p>\n<nav aria-label=\"")
            .Append(Safe(T["PF.Contents"])).Append("\"><ul>");
        for (var i = 0; i < parts.Count; i++)
            page.Append($"<li><a href=\"#p{i + 1}\">").Append(Safe(parts[i].Heading)).Append("</a></li>");
        page.Append("</ul></nav>\n");
        for (var i = 0; i < parts.Count; i++)
            page.Append($"<section aria-labelledby=\"p{i + 1}\"><h2 id=\"p{i + 1}\">").Append(Safe(parts[i].Heading)).Append("</h2>").Append(parts[i].Body).Append("</section>\n");
        page.Append("<p>").Append(Safe(T["PF.ReadBy"])).Append("</p><p>").Append(Safe(mark)).Append("</p></main></body></html>\n");
        return Encoding.UTF8.GetBytes(page.ToString());
    }

    private static List<(string Heading, string Body)> Parts(PersonFile file) =>
    [
        (T["PF.Identity"], List([(T["PF.Number"], file.Number.ToString(System.Globalization.CultureInfo.InvariantCulture)), (P["Name"], file.Name), (P["Kind"], TermText.Of(file.WorkerType)),
            (P["Sex"], TermText.Of(file.Sex)), (P["BornOn"], Shown.Date(file.BornOn)), (T["PF.IdNumber"], Shown.Text(file.IdentityNumber)), (P["Phone"], Shown.Text(file.Phone)),
            (P["Household"], TermText.Of(file.Household)), (P["BaseName"], file.BaseName), (P["RegisteredOn"], Shown.Date(file.RegisteredOn)), (T["PF.Relative"], Shown.Text(file.Relative))])),
        (T["PF.Profile"], file.Profile is { } profile ? List([(T["Education"], TermText.Of(profile.Education)), (T["Intent"], TermText.Of(profile.Intent)),
            (T["Abilities"], WithNote(FlagForm.Shown(profile.Abilities), profile.AbilityNote)), (T["WishedKinds"], WithNote(FlagForm.Shown(profile.WishedKinds), profile.WishNote)),
            (T["WishedPlaces"], FlagForm.Shown(profile.WishedPlaces)), (T["Needs"], WithNote(FlagForm.Shown(profile.Needs), profile.NeedsNote))]) : None),
        Table("PF.Certificates", file.Certificates, [T["PF.CertNumber"], T["PF.CategoryGrade"], T["PF.Validity"], T["PF.State"]],
            c => [c.Number, P.Format("CertificateShown", TermText.Of(c.Category), TermText.Of(c.Grade)), Shown.Span(c.FromOn, c.ToOn?.AddDays(1)), TermText.Of(c.State)]),
        Table("PF.Hardships", file.Hardships, [T["PF.Kind"], T["PF.Span"]], h => [TermText.Of(h.Kind), Shown.Span(h.FromOn, h.UntilOn)]),
        Table("PF.Consents", file.Consents, [P["ConsentPurpose"], T["PF.GivenOn"], T["ConsentWay"], T["ConsentVersion"], T["PF.WithdrawnOn"]],
            c => [TermText.Of(c.Purpose), Shown.Date(c.GivenOn), WithNote(TermText.Of(c.Way), c.Witness), c.TextVersion, OrNone(c.WithdrawnOn)]),
        Table("PF.Restrictions", file.Restrictions, [T["RestrictionFrom"], T["RestrictionReason"], T["RestrictionLifted"], T["LiftReason"]],
            r => [Shown.Date(r.FromOn), r.Reason, OrNone(r.LiftedOn), r.LiftReason ?? SharedText.Words["None"]]),
        Table("PF.Training", file.Classes, [T["PF.Class"], SharedText.Words["Base"], T["PF.Span"], T["PF.Attendance"], T["PF.Assessment"]],
            c => [c.ClassName, c.BaseName, Shown.Span(c.FromOn, c.UntilOn), T.Format("PF.AttendanceShown", c.Sessions, c.Attended), TermText.Of(c.Assessment)]),
        Table("PF.Stays", file.Stays, [T["PF.Post"], SharedText.Words["Base"], T["PF.Mode"], T["PF.Form"], T["PF.Contract"], T["PF.Span"], T["PF.EndReason"], T["PF.Leaves"]],
            s => [s.IsTrial ? T.Format("PF.Trial", s.Post) : s.Post, s.BaseName, TermText.Of(s.WorkMode), TermText.Of(s.NationalForm), TermText.Of(s.Contract), Shown.Span(s.StartOn, s.EndOn),
                s.EndReason is { } why ? TermText.Of(why) : SharedText.Words["None"], s.Leaves.Count == 0 ? SharedText.Words["None"] : string.Join(SharedText.Words["Join"], s.Leaves.Select(l => Shown.Span(l.FromOn, l.UntilOn)))]),
        Table("PF.FollowUps", file.FollowUps, [T["PF.On"], T["PF.Way"], T["PF.Outcome"], T["PF.Note"], T["PF.By"]],
            f => [Shown.Date(f.HeldOn), TermText.Of(f.Way), TermText.Of(f.Outcome), f.Note ?? SharedText.Words["None"], f.HeldBy]),
        Table("PF.Incomes", file.Incomes, [T["PF.Month"], SharedText.Words["Base"], T["PF.Wage"], T["PF.Piece"], T["PF.Bonus"], T["PF.Gross"], T["PF.Subsidy"], T["PF.Dividend"], T["PF.Net"], T["PF.Payer"]],
            i => [Shown.Month(i.Month), i.BaseName, Shown.Yuan(i.WageFen), Shown.Yuan(i.PieceFen), Shown.Yuan(i.BonusFen), Shown.Yuan(i.GrossFen), Shown.Yuan(i.SubsidyFen), Shown.Yuan(i.DividendFen),
                i.NetFen is { } net ? Shown.Yuan(net) : SharedText.Words["NotGiven"], Shown.Text(i.Payer)]),
        Table("PF.Files", file.Attachments, [T["PF.Description"], T["PF.Kind"], T["PF.AddedAt"], T["PF.By"]], a => [a.Description, TermText.Of(a.Kind), Shown.DateTime(a.AddedAt), a.AddedBy]),
        Table("PF.Disclosures", file.Disclosures, [T["DisclosureAt"], T["DisclosureWhat"], T["DisclosureRecipient"], T["DisclosurePurpose"], T["DisclosureConsent"], T["DisclosureBy"]],
            d => [Shown.DateTime(d.At), TermText.Of(d.Kind), T.Format("DisclosureRecipientShown", TermText.Of(d.RecipientKind), d.Recipient), d.Purpose,
                d.Consent is { } basis ? T.Format("DisclosureConsentShown", TermText.Of(basis), Shown.Date(d.ConsentGivenOn)) : T["DisclosureNoConsent"], d.GivenBy]),
        Table("PF.Reveals", file.Reveals, [T["RevealAt"], T["RevealBy"], T["RevealWhat"], T["RevealPurpose"]],
            r => [Shown.DateTime(r.At), r.By, T["Reveal." + r.Act], r.Purpose ?? SharedText.Words["None"]]),
    ];

    private static string None => "<p>" + Safe(T["PF.None"]) + "</p>";

    private static string List((string Term, string Value)[] rows) =>
        "<dl>" + string.Concat(rows.Select(r => $"<dt>{Safe(r.Term)}</dt><dd>{Safe(r.Value)}</dd>")) + "</dl>";

    // The first cell of a row is its head.
    private static (string Heading, string Body) Table<TItem>(string heading, IReadOnlyList<TItem> items, string[] heads, Func<TItem, string[]> row)
    {
        var words = T[heading];
        if (items.Count == 0)
            return (words, None);
        var rows = items.Select(row).Select(cells => $"<tr><th scope=\"row\">{Safe(cells[0])}</th>{string.Concat(cells.Skip(1).Select(c => $"<td>{Safe(c)}</td>"))}</tr>");
        return (words, $"<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"{Safe(words)}\"><table><caption>{Safe(words)}</caption><thead><tr>{string.Concat(heads.Select(h => $"<th scope=\"col\">{Safe(h)}</th>"))}</tr></thead><tbody>{string.Concat(rows)}</tbody></table></div>");
    }

    private static string OrNone(DateOnly? on) => on is { } date ? Shown.Date(date) : SharedText.Words["None"];

    private static string WithNote(string text, string? note) => note is null ? text : T.Format("WithNote", text, note);

    private static string Safe(string text) => Encoder.Encode(text);
}
