using LeYe.Portal.Documents.Model;

namespace LeYe.Portal.Documents.Composing;

/// <summary>附件5 职业培训情况表. 人数 and 人次 stand in columns of their own; a person trained at two sites counts once in the programme.</summary>
internal static class TrainingAnnex
{
    private static readonly FigureReading[] Readings =
    [
        .. new[]
        {
            "training.classes", "training.sessions", "training.persons", "training.persons.disabled",
            "training.enrolments", "training.enrolments.disabled", "training.enrolments.family",
            "training.enrolments.other", "training.completed", "training.passed",
        }.Select(FigureReading.During),
        new FigureReading("training.placed-rate", FigureSpan.Period, Kind: ReportCellKind.Percent),
        FigureReading.During("training.enrolments.in-plan"),
        FigureReading.UpTo("training.persons"),
        FigureReading.UpTo("training.enrolments"),
    ];

    public static ReportSection Compose(ReportContext context) => Annex.Of(5, true,
        [
            SiteFigureTable.Compose(context, "annex5", "Programme", Readings),
            new ReportParagraph(ReportText.Get("Training.Note", context.PeriodText())),
        ]);
}
