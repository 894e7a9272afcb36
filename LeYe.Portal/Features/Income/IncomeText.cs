using LeYe.Portal.Components;

namespace LeYe.Portal.Features.Income;

/// <summary>The words of the pages of income, from IncomeText.resx.</summary>
internal static class IncomeText
{
    public static readonly Words Words = new(typeof(IncomeText));
}
