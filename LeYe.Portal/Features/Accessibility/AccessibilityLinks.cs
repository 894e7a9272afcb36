namespace LeYe.Portal.Features.Accessibility;

/// <summary>The address of the accessibility statement.</summary>
public static class AccessibilityLinks
{
    public const string Statement = "/accessibility";
}
