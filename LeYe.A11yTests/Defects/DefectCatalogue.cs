namespace LeYe.A11yTests.Defects;

/// <summary>The planted defects, each in a page where it could really happen.</summary>
internal static class DefectCatalogue
{
    public static IReadOnlyList<PlantedDefect> All { get; } = [.. MarkupDefects.All, .. StyleDefects.All, .. ScriptDefects.All];
}
