namespace LeYe.Portal.Components.Layout;

/// <summary>A field of a form that could not be saved, shown so that it can be copied.</summary>
public sealed record KeptField(string Label, string Text);
