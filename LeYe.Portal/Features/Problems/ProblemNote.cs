using LeYe.Portal.Components.Layout;

namespace LeYe.Portal.Features.Problems;

/// <summary>What an endpoint that has no page of its own wants the problem page to say instead of its general words.</summary>
/// <param name="Title">What happened.</param>
/// <param name="Text">What it means and what to do.</param>
/// <param name="Ways">Ways on, besides the usual ones.</param>
public sealed record ProblemNote(string Title, string Text, IReadOnlyList<ShellLink> Ways)
{
    private static readonly object Key = new();

    /// <summary>Answers with the status and a problem page that says this.</summary>
    public IResult Answer(HttpContext http, int status)
    {
        http.Items[Key] = this;
        return Results.StatusCode(status);
    }

    internal static ProblemNote? Of(HttpContext http) => http.Items[Key] as ProblemNote;
}
