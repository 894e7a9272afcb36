using LeYe.Portal.Components;

namespace LeYe.Portal.Features.Reports.Years;

/// <summary>The words of the year's work, from YearText.resx.</summary>
internal static class YearText
{
    public static readonly Words Words = new(typeof(YearText));
}
