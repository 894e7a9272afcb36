using System.Globalization;

namespace LeYe.Portal.Features.Placements.Clients;

/// <summary>The addresses of clients, openings and teams.</summary>
public static class ClientLinks
{
    public const string Clients = "/clients";
    public const string AddClient = "/clients/new";
    public const string Openings = "/openings";
    public const string AddOpening = "/openings/new";
    public const string Teams = "/teams";
    public const string AddTeam = "/teams/new";

    public static string Client(int id, string? done = null) => With($"/clients/{id}", done);

    public static string EditClient(int id) => $"/clients/{id}/edit";

    public static string Opening(int id, string? done = null) => With($"/openings/{id}", done);

    public static string EditOpening(int id) => $"/openings/{id}/edit";

    public static string Team(int id, string? done = null) => With($"/teams/{id}", done);

    public static string EditTeam(int id) => $"/teams/{id}/edit";

    public static string Id(int id) => id.ToString(CultureInfo.InvariantCulture);

    private static string With(string path, string? done) => done is null ? path : $"{path}?done={done}";
}
