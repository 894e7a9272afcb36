namespace LeYe.Portal.Components.Layout;

/// <summary>The words of the layouts, the settings page and the problem pages, from LayoutText.resx.</summary>
internal static class LayoutText
{
    public static readonly Words Words = new(typeof(LayoutText));
}
