using System.Net;
using AngleSharp.Dom;

namespace LeYe.Tests.Support;

/// <summary>What the portal answered.</summary>
public sealed record PortalAnswer(HttpStatusCode Status, string Path, string? Location, string Text, IDocument Document)
{
    public string Title => Document.Title ?? "";

    /// <summary>The words of the page's main part.</summary>
    public string Main => Document.QuerySelector("main")?.TextContent ?? "";

    /// <summary>The messages of the error summary.</summary>
    public IReadOnlyList<string> Errors => [.. Document.QuerySelectorAll(".note.err li").Select(e => e.TextContent.Trim())];

    /// <summary>What stands in a field.</summary>
    public string? Value(string name) => Document.QuerySelector($"[name='{name}']") switch
    {
        AngleSharp.Html.Dom.IHtmlInputElement { Type: "radio" } => Document.QuerySelector($"[name='{name}'][checked]")?.GetAttribute("value"),
        AngleSharp.Html.Dom.IHtmlInputElement input => input.Value,
        AngleSharp.Html.Dom.IHtmlSelectElement select => select.Value,
        AngleSharp.Html.Dom.IHtmlTextAreaElement area => area.Value,
        _ => null,
    };
}
