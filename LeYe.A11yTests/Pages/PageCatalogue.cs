using LeYe.A11yTests.Support.States;

namespace LeYe.A11yTests.Pages;

/// <summary>
/// Every route in every state it can be in. A route without a state here fails the suite. To try some states only, set
/// LEYE_STATES to parts of their names, or to the beginnings of their addresses (<c>/people</c>), with commas between them.
/// </summary>
public static class PageCatalogue
{
    public static IReadOnlyList<PageState> All { get; } =
    [
        .. ShellStates.All,
        .. SupportStates.All,
        .. BaseStates.All,
        .. PeopleStates.All,
        .. RecordStates.All,
        .. TrainingStates.All,
        .. TrainingRecordStates.All,
        .. PlacementStates.All,
        .. ClientStates.All,
        .. IncomeStates.All,
        .. PresenceStates.All,
        .. ImportStates.All,
        .. ReportStates.All,
        .. StatisticsStates.All,
        .. YearStates.All,
        .. AuditStates.All,
        .. AccountStates.All,
        .. GalleryStates.All,
    ];

    public static IReadOnlyList<PageState> States { get; } =
        Environment.GetEnvironmentVariable("LEYE_STATES") is { Length: > 0 } wanted
            ? [.. All.Where(s => wanted.Split(',').Any(w => IsWanted(s, w)))]
            : All;

    /// <summary>Names of states, for theories.</summary>
    public static TheoryData<string> Names => new(States.Select(s => s.Name));

    public static TheoryData<string> MainNames => new(States.Where(s => s.IsMain).Select(s => s.Name));

    /// <summary>Whether some states were chosen by LEYE_STATES; what only all of them together can tell is then not judged.</summary>
    public static bool IsPart => States.Count < All.Count;

    public static PageState Get(string name) => All.Single(s => s.Name == name);

    private static bool IsWanted(PageState state, string wanted) => wanted.StartsWith('/')
        ? state.Path.StartsWith(wanted, StringComparison.Ordinal)
        : state.Name.Contains(wanted, StringComparison.Ordinal);
}
