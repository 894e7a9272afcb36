using LeYe.Portal.Components;

namespace LeYe.Portal.Features.Headcount;

/// <summary>The words of the page of headcounts, from HeadcountText.resx.</summary>
internal static class HeadcountText
{
    public static readonly Words Words = new(typeof(HeadcountText));
}
