using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace LeYe.Portal.Components.Forms;

/// <summary>
/// A list in which every row is asked the same: one of two to five things on one line. The rows are written as one piece of markup:
/// thirty rows of five radios are most of a register page, and as components and elements of their own most of its cost.
/// </summary>
public sealed class SegmentedList : ComponentBase
{
    // The same characters as everywhere on the page: Chinese as it is.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>What can be chosen, the same in every row.</summary>
    [Parameter, EditorRequired] public IReadOnlyList<ChoiceOption> Options { get; set; } = [];

    [Parameter, EditorRequired] public IReadOnlyList<SegmentedRow> Rows { get; set; } = [];

    /// <summary>data-* attributes for a script.</summary>
    [Parameter(CaptureUnmatchedValues = true)] public IReadOnlyDictionary<string, object>? Data { get; set; }

    /// <summary>The form around it.</summary>
    [CascadingParameter] public FormState? State { get; set; }

    protected override void OnParametersSet()
    {
        Misuse.Demand(State is not null, "SegmentedList must stand in a Form.");
        Misuse.Demand(Options.Count is >= 2 and <= 5, "SegmentedList needs two to five Options.");
        Misuse.Demand(Rows.All(r => r.Name.Length > 0 && r.Label.Length > 0), "Each row of a SegmentedList needs Name and Label.");
        Misuse.DemandDataOnly(Data, nameof(SegmentedList));
    }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "div");
        builder.AddAttribute(1, "class", "roll");
        builder.AddAttribute(2, "data-roll", true);
        if (Data is not null)
            builder.AddMultipleAttributes(3, Data);
        builder.AddMarkupContent(4, Markup());
        builder.CloseElement();
    }

    private string Markup()
    {
        var html = new StringBuilder(1024 * Rows.Count);
        var options = Options.Select((o, i) => new Written(o.Value, Encoder.Encode(o.Value), Encoder.Encode(o.Text), i == 0 ? "" : "-" + (i + 1).ToString(CultureInfo.InvariantCulture))).ToArray();
        foreach (var row in Rows)
            Append(html, row, options);
        return html.ToString();
    }

    private void Append(StringBuilder html, SegmentedRow row, Written[] options)
    {
        var (id, name, label, message) = (FieldId.Of(row.Name), Encoder.Encode(row.Name), Encoder.Encode(row.Label), State!.Errors.For(row.Name));
        html.Append("<fieldset class=\"rc\"");
        if (message is not null)
            html.Append(" aria-describedby=\"").Append(id).Append("-e\"");
        html.Append(" data-row=\"").Append(label).Append("\"><legend>");
        if (row.Number is { } number)
            html.Append("<span class=\"n\">").Append(number).Append("</span>");
        html.Append("<span>").Append(label).Append("</span></legend>");
        if (message is not null)
            html.Append("<p class=\"msg\" id=\"").Append(id).Append("-e\"><span class=\"vh\">").Append(Encoder.Encode(KitText.ErrorPrefix)).Append("</span>").Append(Encoder.Encode(message)).Append("</p>");
        html.Append("<div class=\"seg\">");
        var chosen = State[row.Name] is { Length: > 0 } sent ? sent : row.Stored ?? "";
        // The first option carries the row's id, so the error link lands on it.
        for (var i = 0; i < options.Length; i++)
        {
            var option = options[i];
            html.Append("<span class=\"sg s").Append(i + 1).Append("\"><input type=\"radio\" id=\"").Append(id).Append(option.Ending)
                .Append("\" name=\"").Append(name).Append("\" value=\"").Append(option.Encoded).Append(option.Value == chosen ? "\" checked" : "\"")
                .Append("><label for=\"").Append(id).Append(option.Ending).Append("\">").Append(option.Text).Append("</label></span>");
        }
        html.Append("</div></fieldset>");
    }

    private readonly record struct Written(string Value, string Encoded, string Text, string Ending);
}
