namespace LeYe.Portal.Components.Navigation;

/// <summary>
/// Several rows of a table have one name, such as two people: what links of such a row add to it when they are heard, so that no
/// two links of one name lead to different places (WCAG 2.4.9).
/// </summary>
/// <param name="Number">Which of them the row is, from 1.</param>
public sealed record RowTwin(int Number)
{
    /// <summary>What is heard.</summary>
    public string Words => KitText.Twin(Number);
}
