using LeYe.Portal.Components;

namespace LeYe.Portal.Features.Bases;

/// <summary>The words of the pages of bases, from BaseText.resx.</summary>
internal static class BaseText
{
    public static readonly Words Words = new(typeof(BaseText));
}
