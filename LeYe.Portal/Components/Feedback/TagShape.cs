namespace LeYe.Portal.Components.Feedback;

/// <summary>The mark in a tag: meaning never rests on colour alone.</summary>
public enum TagShape
{
    Disc,
    Ring,
    Half,
    Triangle,
    Square,
    OpenSquare,
    Diamond,
}
