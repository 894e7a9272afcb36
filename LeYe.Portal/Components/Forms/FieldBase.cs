using Microsoft.AspNetCore.Components;

namespace LeYe.Portal.Components.Forms;

/// <summary>What all fields have in common. A field reads its text and its message from the form it stands in.</summary>
public abstract class FieldBase : ComponentBase
{
    /// <summary>The name under which the text is sent; its id comes from it.</summary>
    [Parameter, EditorRequired] public string Name { get; set; } = "";

    /// <summary>The visible name of the field (for a group its legend). The same words as in its messages.</summary>
    [Parameter, EditorRequired] public string Label { get; set; } = "";

    /// <summary>What helps to answer; read with the field.</summary>
    [Parameter] public string? Hint { get; set; }

    /// <summary>The answer may be left out: says so in the label.</summary>
    [Parameter] public bool IsOptional { get; set; }

    /// <summary>The form or filter bar around it.</summary>
    [CascadingParameter] public FormState? State { get; set; }

    protected FormState Values => State!;

    protected string Id => FieldId.Of(Name);

    protected string? HintId => string.IsNullOrEmpty(Hint) ? null : Id + "-h";

    protected string? Message => Values.Errors.For(Name);

    protected string? ErrorId => Message is null ? null : Id + "-e";

    protected string? Invalid => Message is null ? null : "true";

    protected string FullLabel => IsOptional ? Label + KitText.OptionalMark : Label;

    protected string? DescribedBy => (HintId, ErrorId) switch
    {
        (null, null) => null,
        (null, var e) => e,
        (var h, null) => h,
        var (h, e) => $"{h} {e}",
    };

    protected override void OnParametersSet()
    {
        var component = GetType().Name;
        Misuse.DemandText(Name, component, nameof(Name));
        Misuse.DemandText(Label, $"{component} '{Name}'", nameof(Label));
        Misuse.Demand(State is not null, $"{component} '{Name}' must stand in a Form or a FilterBar.");
    }

    protected static string Css(FieldWidth width) => width is FieldWidth.Full ? "in" : "in " + width.ToString().ToLowerInvariant();
}
