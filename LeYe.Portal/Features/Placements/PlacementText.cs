using LeYe.Portal.Components;

namespace LeYe.Portal.Features.Placements;

/// <summary>The words of the pages of placements, from PlacementText.resx.</summary>
internal static class PlacementText
{
    public static readonly Words Words = new(typeof(PlacementText));
}
