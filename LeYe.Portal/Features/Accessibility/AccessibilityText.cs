using LeYe.Portal.Components;

namespace LeYe.Portal.Features.Accessibility;

/// <summary>The words of the accessibility statement, from AccessibilityText.resx.</summary>
internal static class AccessibilityText
{
    public static readonly Words Words = new(typeof(AccessibilityText));
}
