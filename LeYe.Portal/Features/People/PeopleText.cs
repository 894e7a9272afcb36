using LeYe.Portal.Components;

namespace LeYe.Portal.Features.People;

/// <summary>The words of the pages of people, from PeopleText.resx.</summary>
internal static class PeopleText
{
    public static readonly Words Words = new(typeof(PeopleText));
}
