using LeYe.Portal.Components;

namespace LeYe.Portal.Features.Home;

/// <summary>The words of the first page, from HomeText.resx.</summary>
internal static class HomeText
{
    public static readonly Words Words = new(typeof(HomeText));
}
