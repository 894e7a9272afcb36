using LeYe.A11yTests.Support.States;

namespace LeYe.A11yTests.Pages;

/// <summary>
/// Every route in every state it can be in. A route without a state here fails the suite. To try some states only, set
/// LEYE_STATES to parts of their names, with commas between them.
/// </summary>
public static class PageCatalogue
{
    public static IReadOnlyList<PageState> All { get; } =
    [
        .. ShellStates.All,
        .. SupportStates.All,
        .. BaseStates.All,
        .. PeopleStates.All,
        .. TrainingStates.All,
        .. PlacementStates.All,
        .. IncomeStates.All,
        .. ReportStates.All,
        .. GalleryStates.All,
    ];

    public static IReadOnlyList<PageState> States { get; } =
        Environment.GetEnvironmentVariable("LEYE_STATES") is { Length: > 0 } wanted
            ? [.. All.Where(s => wanted.Split(',').Any(w => s.Name.Contains(w, StringComparison.Ordinal)))]
            : All;

    /// <summary>Names of states, for theories.</summary>
    public static TheoryData<string> Names => new(States.Select(s => s.Name));

    public static TheoryData<string> MainNames => new(States.Where(s => s.IsMain).Select(s => s.Name));

    public static PageState Get(string name) => All.Single(s => s.Name == name);
}
