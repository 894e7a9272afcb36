using LeYe.Portal.Components;

namespace LeYe.Portal.Features.People.Duplicates;

/// <summary>The words of the pages about duplicates, from DuplicateText.resx.</summary>
internal static class DuplicateText
{
    public static readonly Words Words = new(typeof(DuplicateText));
}
