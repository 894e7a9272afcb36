namespace LeYe.Portal.Components.Feedback;

/// <summary>What a tag or a notice means.</summary>
public enum Tone
{
    Neutral,
    Ok,
    Info,
    Warning,
    Error,
}
