namespace LeYe.Portal.Components;

/// <summary>Hands out ids that are unique on the page. One instance serves one request.</summary>
public sealed class ElementIds
{
    private int last;

    /// <summary>The next free id, for example <c>s-3</c> for the prefix <c>s</c>.</summary>
    public string Next(string prefix) => $"{prefix}-{++last}";
}
