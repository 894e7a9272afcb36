using LeYe.Portal.Components;

namespace LeYe.Portal.Features.Shared;

/// <summary>Words that pages of several rooms share, from SharedText.resx.</summary>
internal static class SharedText
{
    public static readonly Words Words = new(typeof(SharedText));
}
