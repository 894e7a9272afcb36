namespace LeYe.Portal.Components.Layout;

/// <summary>One bar.</summary>
/// <param name="Label">What it stands for, short: 1月.</param>
/// <param name="Value">Its height, from zero.</param>
/// <param name="Shown">The figure as it is written; the plain number without it.</param>
public sealed record BarValue(string Label, decimal Value, string? Shown = null)
{
    public string Text => Shown ?? Value.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture);
}
