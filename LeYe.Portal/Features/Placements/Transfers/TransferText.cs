using LeYe.Portal.Components;

namespace LeYe.Portal.Features.Placements.Transfers;

/// <summary>The words of the pages of transfers, from TransferText.resx.</summary>
internal static class TransferText
{
    public static readonly Words Words = new(typeof(TransferText));
}
