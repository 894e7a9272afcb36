namespace LeYe.A11yTests.Journeys;

/// <summary>The work of the portal.</summary>
internal static class JourneyCatalogue
{
    public static IReadOnlyList<Journey> All { get; } = [.. DoorJourneys.All, .. BaseJourneys.All, .. PresenceJourneys.All, .. OfficeJourneys.All, .. FigureJourneys.All];
}
