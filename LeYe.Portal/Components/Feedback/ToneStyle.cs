namespace LeYe.Portal.Components.Feedback;

/// <summary>How a tone is written in the page.</summary>
internal static class ToneStyle
{
    public static string? Css(Tone tone) => tone switch
    {
        Tone.Ok => "ok",
        Tone.Info => "info",
        Tone.Warning => "warn",
        Tone.Error => "err",
        _ => null,
    };

    public static TagShape Shape(Tone tone) => tone switch
    {
        Tone.Ok => TagShape.Disc,
        Tone.Info => TagShape.Half,
        Tone.Warning => TagShape.Triangle,
        Tone.Error => TagShape.Diamond,
        _ => TagShape.Ring,
    };

    public static string Path(TagShape shape) => shape switch
    {
        TagShape.Disc => """<circle cx="6" cy="6" r="5"/>""",
        TagShape.Ring => """<circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" stroke-width="2.4"/>""",
        TagShape.Half => """<path d="M6 1a5 5 0 0 0 0 10z"/><circle cx="6" cy="6" r="4.2" fill="none" stroke="currentColor" stroke-width="1.6"/>""",
        TagShape.Triangle => """<path d="M6 .5 12 11.5H0z"/>""",
        TagShape.Square => """<path d="M1.5 1.5h9v9h-9z"/>""",
        TagShape.OpenSquare => """<path d="M1.5 1.5h9v9h-9z" fill="none" stroke="currentColor" stroke-width="2"/>""",
        _ => """<path d="M6 0l6 6-6 6-6-6z"/>""",
    };
}
