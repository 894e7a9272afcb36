using LeYe.Domain.Accounts;

namespace LeYe.Tests.Portal.Rights;

/// <summary>A row of RouteRights.csv: what a route asks of whoever opens it.</summary>
/// <param name="Route">Its pattern, as the program has it.</param>
/// <param name="Rights">The rights, all of them needed; none where signing in is enough.</param>
/// <param name="IsPublic">Open to visitors.</param>
/// <param name="IsOfABase">Shows a record that belongs to a base: another base's answers 404.</param>
public sealed record RouteRow(string Route, string Rights, bool IsPublic, bool IsOfABase)
{
    public static IReadOnlyList<RouteRow> Load() =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Portal", "Rights", "RouteRights.csv")).Skip(1).Where(l => l.Length > 0).Select(Parse)];

    private static RouteRow Parse(string line)
    {
        // A route may hold commas; the three columns after it do not.
        var cells = line.Split(',');
        return new(string.Join(',', cells[..^2]), cells[^2] is "public" or "signed-in" ? "" : cells[^2], cells[^2] == "public", bool.Parse(cells[^1]));
    }

    public bool Allows(RoleName role) => Rights.Split('+', StringSplitOptions.RemoveEmptyEntries).All(r => RoleRights.Allows(role, Enum.Parse<Right>(r)));
}
