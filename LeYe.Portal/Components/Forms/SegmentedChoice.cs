using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace LeYe.Portal.Components.Forms;

/// <summary>
/// One of two to five things on one line, for lists in which every row is asked the same. Rows stand in a SegmentedList. The row is written as
/// one piece of markup: thirty rows of five radios are most of a register page, and as elements of their own most of its cost.
/// </summary>
public sealed class SegmentedChoice : FieldBase
{
    // The same characters as everywhere on the page: Chinese as it is.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>What can be chosen, the same in every row.</summary>
    [Parameter, EditorRequired] public IReadOnlyList<ChoiceOption> Options { get; set; } = [];

    /// <summary>The row's number, seen and heard before its name.</summary>
    [Parameter] public int? Number { get; set; }

    /// <summary>What is chosen while the user has sent nothing for this row.</summary>
    [Parameter] public string? Stored { get; set; }

    protected override void OnParametersSet()
    {
        base.OnParametersSet();
        Misuse.Demand(Options.Count is >= 2 and <= 5, $"SegmentedChoice '{Name}' needs two to five Options.");
    }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        var html = new StringBuilder(1024);
        var (id, label) = (Id, Encoder.Encode(Label));
        html.Append("<fieldset class=\"rc\"");
        if (Message is not null)
            html.Append(CultureInfo.InvariantCulture, $" aria-describedby=\"{id}-e\"");
        html.Append(CultureInfo.InvariantCulture, $" data-row=\"{label}\"><legend>");
        if (Number is { } number)
            html.Append(CultureInfo.InvariantCulture, $"<span class=\"n\">{number}</span>");
        html.Append(CultureInfo.InvariantCulture, $"<span>{label}</span></legend>");
        if (Message is { } message)
            html.Append(CultureInfo.InvariantCulture, $"<p class=\"msg\" id=\"{id}-e\"><span class=\"vh\">{Encoder.Encode(KitText.ErrorPrefix)}</span>{Encoder.Encode(message)}</p>");
        html.Append("<div class=\"seg\">");
        AppendOptions(html, id, Values[Name] is { Length: > 0 } sent ? sent : Stored ?? "");
        builder.AddMarkupContent(0, html.Append("</div></fieldset>").ToString());
    }

    // The first option carries the row's id, so the error link lands on it.
    private void AppendOptions(StringBuilder html, string id, string chosen)
    {
        var name = Encoder.Encode(Name);
        for (var i = 0; i < Options.Count; i++)
        {
            html.Append("<span class=\"sg s").Append(i + 1).Append("\"><input type=\"radio\" id=\"").Append(id);
            if (i > 0)
                html.Append('-').Append(i + 1);
            html.Append("\" name=\"").Append(name).Append("\" value=\"").Append(Encoder.Encode(Options[i].Value)).Append(Options[i].Value == chosen ? "\" checked" : "\"")
                .Append("><label for=\"").Append(id);
            if (i > 0)
                html.Append('-').Append(i + 1);
            html.Append("\">").Append(Encoder.Encode(Options[i].Text)).Append("</label></span>");
        }
    }
}
