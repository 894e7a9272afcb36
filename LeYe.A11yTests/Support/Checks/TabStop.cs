namespace LeYe.A11yTests.Support.Checks;

/// <summary>Where the focus stood after one press of Tab, in CSS pixels.</summary>
/// <param name="Index">Its place among the page's controls in DOM order; -1 when it is none of them.</param>
/// <param name="Name">The element and its words.</param>
/// <param name="Place">Its box on the page, to compare.</param>
/// <param name="Paint">Everything in its style that can make a focus mark.</param>
/// <param name="Kind">Stops of one kind no style rule can tell apart.</param>
/// <param name="Covered">Something lies over it.</param>
public sealed record TabStop(
    int Index, string Name, string Place, string Paint, string Kind, bool Covered, double Left, double Top, double Width, double Height,
    double ScrollX, double ScrollY, double WindowWidth, double WindowHeight)
{
    // The page keeps this much free above what it scrolls to, for the focus mark (scroll-padding).
    private const double Free = 20;

    /// <summary>Its box would go into the window and is yet not wholly in it.</summary>
    public bool IsOutOfView => Width <= WindowWidth && Height + Free <= WindowHeight
        && (Left < -0.5 || Top < -0.5 || Left + Width > WindowWidth + 0.5 || Top + Height > WindowHeight + 0.5);

    /// <summary>In one column with another stop, and before it for the eye.</summary>
    public bool StandsWhollyAbove(TabStop other) =>
        Top + Height + ScrollY <= other.Top + other.ScrollY && Left + ScrollX < other.Left + other.ScrollX + other.Width && other.Left + other.ScrollX < Left + ScrollX + Width;
}
