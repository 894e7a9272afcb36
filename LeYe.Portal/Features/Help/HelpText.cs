using LeYe.Portal.Components;

namespace LeYe.Portal.Features.Help;

/// <summary>The words of the help pages, from HelpText.resx.</summary>
internal static class HelpText
{
    public static readonly Words Words = new(typeof(HelpText));
}
