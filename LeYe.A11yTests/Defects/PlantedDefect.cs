namespace LeYe.A11yTests.Defects;

/// <summary>
/// A known barrier put into an answer on its way to the browser. It lives in the test alone, so no build of the portal can
/// carry it. Each one is something our pages could really get wrong.
/// </summary>
/// <param name="Name">What is wrong.</param>
/// <param name="State">The state of the catalogue it is planted into.</param>
/// <param name="Into">Which file is changed.</param>
/// <param name="Plant">The text with the barrier; must differ from what it was given.</param>
public sealed record PlantedDefect(string Name, string State, FileKind Into, Func<string, string> Plant)
{
    public override string ToString() => Name;
}
