using LeYe.Portal.Components;

namespace LeYe.Portal.Features.Placements.Clients;

/// <summary>The words of the pages of clients, openings and teams, from ClientText.resx.</summary>
internal static class ClientText
{
    public static readonly Words Words = new(typeof(ClientText));
}
