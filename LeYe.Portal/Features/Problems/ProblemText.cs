using LeYe.Portal.Components;

namespace LeYe.Portal.Features.Problems;

/// <summary>The words of a database that is away, from ProblemText.resx.</summary>
internal static class ProblemText
{
    public static readonly Words Words = new(typeof(ProblemText));
}
