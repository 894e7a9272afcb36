using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;

namespace LeYe.Portal.Components.Layout;

/// <summary>The list of the main navigation as one piece of markup: it stands on every page, and a component for each of its icons costs more than the rest of the layout.</summary>
internal static class NavMarkup
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <param name="items">The links in order.</param>
    /// <param name="path">The path of the page: its link is the current one; a page under a link stands in that link's section.</param>
    public static MarkupString Links(IReadOnlyList<NavItem> items, string path)
    {
        var html = new StringBuilder(512 * items.Count).Append("<ul>");
        for (var i = 0; i < items.Count; i++)
        {
            var item = items[i];
            html.Append(i > 0 && items[i - 1].Group != item.Group ? "<li class=\"gap\"><a href=\"" : "<li><a href=\"").Append(Encoder.Encode(item.Href));
            html.Append(Current(item.Href, path)).Append(IconDrawing.Markup(item.Icon, 20)).Append(Encoder.Encode(item.Label)).Append("</a></li>");
        }
        return (MarkupString)html.Append("</ul>").ToString();
    }

    private static string Current(string href, string path) =>
        path == href ? "\" aria-current=\"page\">"
        : href != "/" && path.StartsWith(href, StringComparison.Ordinal) && path.AsSpan(href.Length).StartsWith("/") ? "\" aria-current=\"true\">" : "\">";
}
