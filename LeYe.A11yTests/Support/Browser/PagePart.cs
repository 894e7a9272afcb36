using Microsoft.Playwright;

namespace LeYe.A11yTests.Support.Browser;

/// <summary>A part of a page, in whole CSS pixels from its top left.</summary>
public sealed record PagePart(int Left, int Top, int Width, int Height)
{
    /// <summary>The smallest part of the window that holds all the boxes and some pixels round them.</summary>
    public static PagePart Round(IReadOnlyCollection<(double X, double Y, double Width, double Height)> boxes, int margin, PageViewportSizeResult window)
    {
        var (left, top) = (Math.Max(0, (int)Math.Floor(boxes.Min(b => b.X)) - margin), Math.Max(0, (int)Math.Floor(boxes.Min(b => b.Y)) - margin));
        var (right, bottom) = ((int)Math.Ceiling(boxes.Max(b => b.X + b.Width)) + margin, (int)Math.Ceiling(boxes.Max(b => b.Y + b.Height)) + margin);
        return new(left, top, Math.Min(right, window.Width) - left, Math.Min(bottom, window.Height) - top);
    }
}
