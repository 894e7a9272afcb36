using LeYe.Portal.Components;

namespace LeYe.Portal.Features.Shell;

/// <summary>The words around every page, from ShellText.resx.</summary>
internal static class ShellText
{
    public static readonly Words Words = new(typeof(ShellText));
}
