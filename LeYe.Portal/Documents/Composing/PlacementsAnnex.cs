using LeYe.Portal.Documents.Model;

namespace LeYe.Portal.Documents.Composing;

/// <summary>附件2 就业安置情况表. A person is in post at one site only, so the columns add up.</summary>
internal static class PlacementsAnnex
{
    private static readonly FigureReading[] Readings =
    [
        .. new[]
        {
            "headcount", "headcount.disabled", "headcount.severe", "headcount.female", "headcount.rural",
            "headcount.hardship", "headcount.monitored", "headcount.family", "headcount.nondisabled", "headcount.pending",
            "headcount.onsite", "headcount.home", "headcount.community", "headcount.clientsite",
        }.Select(FigureReading.At),
        FigureReading.During("entries.new"),
        FigureReading.During("entries.returned"),
        FigureReading.During("exits.left"),
        FigureReading.At("headcount.stable"),
    ];

    public static ReportSection Compose(ReportContext context) => Annex.Of(2, true,
        [
            SiteFigureTable.Compose(context, "annex2", "Total", Readings),
            new ReportParagraph(ReportText.Get("Placements.Note", context.CutoffText, context.PeriodText())),
        ]);
}
