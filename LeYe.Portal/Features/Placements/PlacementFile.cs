using LeYe.Domain.Placements;
using LeYe.Portal.Components;
using LeYe.Portal.Features.Shared;

namespace LeYe.Portal.Features.Placements;

/// <summary>The columns of placements as a file.</summary>
internal static class PlacementFile
{
    public static readonly ListColumn<PlacementExportRow>[] Columns =
    [
        ListColumn<PlacementExportRow>.Number(T["Number"], p => p.Summary.PersonId), ListColumn<PlacementExportRow>.Text(T["Name"], 14, p => p.Summary.PersonName),
        ListColumn<PlacementExportRow>.Text(T["Kind"], 12, p => TermText.Of(p.Summary.WorkerType)), ListColumn<PlacementExportRow>.Text(T["AtBase"], 16, p => p.Summary.BaseName),
        ListColumn<PlacementExportRow>.Text(T["Line"], 18, p => p.LineName), ListColumn<PlacementExportRow>.Text(T["Post"], 16, p => p.Summary.Post),
        ListColumn<PlacementExportRow>.Text(T["WorkMode"], 16, p => TermText.Of(p.Summary.WorkMode)), ListColumn<PlacementExportRow>.Text(T["NationalForm"], 16, p => TermText.Of(p.NationalForm)),
        ListColumn<PlacementExportRow>.Text(T["Contract"], 12, p => TermText.Of(p.Contract)), ListColumn<PlacementExportRow>.Text(T["Insurances"], 20, p => FlagForm.Words(p.Insurances)),
        ListColumn<PlacementExportRow>.Text(T["Source"], 14, p => TermText.Of(p.Source)), ListColumn<PlacementExportRow>.Date(T["StartOn"], p => p.Summary.StartOn),
        ListColumn<PlacementExportRow>.Date(T["LastDay"], p => p.Summary.EndOn?.AddDays(-1)),
        ListColumn<PlacementExportRow>.Text(T["EndReason"], 14, p => p.Summary.EndReason is { } reason ? TermText.Of(reason) : null),
        ListColumn<PlacementExportRow>.Text(T["Trial"], 8, p => p.Summary.IsTrial ? T["Trial"] : null),
    ];

    private static Words T => PlacementText.Words;
}
