using LeYe.Domain.Reporting.NationalRegister;
using LeYe.Domain.Training;
using LeYe.Portal.Documents.Listing;
using LeYe.Portal.Documents.Model;
using LeYe.Portal.Features.Shared;

namespace LeYe.Portal.Features.Statistics;

/// <summary>
/// 实名制补录清单.xlsx (domain.md §4.2): a cover with what was left out, 就业 and 培训, columns in the order of the national items.
/// Identifiers are text, else Excel turns 18 digits into 1.1E+17. What the portal does not record is said, never made up.
/// </summary>
internal static class RegisterFile
{
    private static readonly string[] Unrecorded = ["Register.Marriage", "Register.Industry", "Register.Channel", "Register.Insurance", "Register.UnemployedReason"];

    private static Components.Words T => StatisticsText.Words;

    /// <param name="mark">Who took it out and why.</param>
    public static byte[] Print(NationalRegisterExtract extract, string mark)
    {
        using var file = new MemoryStream();
        ListingPrinter.Print(file, T["Register"], extract.Request.Last,
        [
            new ListingSheet(T["Register.Cover"], "cover", [Column("Column.Item", 26), Column("Register.Content", 60)], rows => Cover(rows, extract)),
            new ListingSheet(T["Register.Placements"], "placements", [.. Person(), .. PlacementColumns()], rows => Placements(rows, extract.Placements)),
            new ListingSheet(T["Register.Trainings"], "trainings", [.. Person(), .. TrainingColumns()], rows => Trainings(rows, extract.Trainings)),
        ], mark);
        return file.ToArray();
    }

    private static ListingColumn Column(string key, double width, ReportCellKind kind = ReportCellKind.Text) => new(T[key], kind, width);

    private static ListingColumn[] Person() =>
    [
        Column("Register.County", 14), Column("Register.Division", 12), Column("Register.Base", 16), Column("Register.Name", 12), Column("Register.Identity", 22),
        Column("Register.Certificate", 24), Column("Register.Phone", 16), Column("Register.Household", 12),
    ];

    private static ListingColumn[] PlacementColumns() =>
    [
        Column("Register.Employed", 12), Column("Register.StartOn", 14, ReportCellKind.Date), Column("Register.EndOn", 14, ReportCellKind.Date), Column("Register.Form", 20),
        Column("Register.Post", 18), Column("Register.Contract", 14), .. Unrecorded.Select(key => Column(key, 16)),
    ];

    private static ListingColumn[] TrainingColumns() =>
    [
        Column("Register.Year", 12, ReportCellKind.Whole), Column("Register.Cycle", 12), Column("Register.Class", 30), Column("Register.Category", 18),
        Column("Register.From", 14, ReportCellKind.Date), Column("Register.Until", 14, ReportCellKind.Date), Column("Register.InPlan", 14), Column("Register.Result", 14),
        Column("Register.TrainingIndustry", 24), Column("Register.Provider", 16),
    ];

    private static void Cover(ListingRows rows, NationalRegisterExtract extract)
    {
        var request = extract.Request;
        Line(rows, "Register.Window", T.Format("Axis.Period", Shown.Date(request.First), Shown.Date(request.Last)));
        Line(rows, "Recipient", request.Recipient);
        Line(rows, "Purpose", request.Purpose);
        if (extract.IsDemonstration)
            Line(rows, "Register.Mark", T["Register.Demonstration"]);
        Line(rows, "Register.Rows", T.Format("Register.RowsText", extract.Placements.Count, extract.Trainings.Count));
        Line(rows, "Register.LeftOutPlacements", LeftOut(extract.ExcludedPlacements));
        Line(rows, "Register.LeftOutTrainings", LeftOut(extract.ExcludedTrainings));
        Line(rows, "Register.Split", T["Register.SplitText"]);
        Line(rows, "Register.Missing", T["Register.MissingText"]);
    }

    private static string LeftOut(RegisterExcluded excluded) =>
        T.Format("Register.LeftOut", excluded.Total, excluded.NotDisabled, excluded.NoCertificate, excluded.NoConsent, excluded.Restricted);

    private static void Line(ListingRows rows, string key, string text)
    {
        rows.BeginRow();
        rows.Text(T[key]);
        rows.Text(text);
        rows.EndRow();
    }

    private static void Placements(ListingRows rows, IReadOnlyList<RegisterPlacement> placements)
    {
        foreach (var p in placements)
        {
            rows.BeginRow();
            Person(rows, p.Person, p.County, p.DivisionCode, p.BaseName);
            rows.Text(T[p.IsEmployed ? "Register.Yes.Employed" : "Register.No.Employed"]);
            rows.Date(p.StartOn);
            if (p.EndOn is { } end)
                rows.Date(end.AddDays(-1));
            else
                rows.Blank();
            rows.Text(TermText.Of(p.Form));
            rows.Text(p.Post);
            rows.Text(TermText.Of(p.Contract));
            foreach (var _ in Unrecorded)
                rows.Blank();
            rows.EndRow();
        }
    }

    private static void Trainings(ListingRows rows, IReadOnlyList<RegisterTraining> trainings)
    {
        foreach (var t in trainings)
        {
            rows.BeginRow();
            Person(rows, t.Person, t.County, t.DivisionCode, t.BaseName);
            rows.Whole(t.StartsOn.Year);
            rows.Text(T["Cycle." + t.Term]);
            rows.Text(t.ClassName);
            rows.Text(TermText.Of(t.Category));
            rows.Date(t.StartsOn);
            rows.Date(t.EndsOn);
            rows.Text(T[t.InFederationPlan ? "Yes" : "No"]);
            rows.Text(t.HasAssessment ? TermText.Of<AssessmentResult>(t.Assessment) : T["Register.NoAssessment"]);
            if (t.Industry is { } industry)
                rows.Text(TermText.Of(industry));
            else
                rows.Blank();
            rows.Blank();
            rows.EndRow();
        }
    }

    private static void Person(ListingRows rows, RegisterPerson person, string county, string division, string baseName)
    {
        rows.Text(county);
        rows.Text(division);
        rows.Text(baseName);
        rows.Text(person.Name);
        rows.Text(person.IdentityNumber ?? T["Register.NotGiven"]);
        rows.Text(person.CertificateNumber);
        rows.Text(person.Phone ?? T["Register.NotGiven"]);
        rows.Text(TermText.Of(person.Household));
    }
}
