using LeYe.A11yTests.Support.Browser;

namespace LeYe.A11yTests.Support.Checks;

/// <summary>2.4.13 Focus Appearance, in pixels: the area that changes by at least 3:1, against that of a 2 px outline.</summary>
public static class FocusMark
{
    public static int ChangedArea(PngImage with, PngImage without)
    {
        if (with.Width != without.Width || with.Height != without.Height)
            throw new InvalidOperationException("two pictures of one box differ in size");
        var changed = 0;
        for (var y = 0; y < with.Height; y++)
            for (var x = 0; x < with.Width; x++)
                if (Contrast(with.Luminance(x, y), without.Luminance(x, y)) >= 3)
                    changed++;
        return changed;
    }

    /// <summary>The area of a 2 px outline round the box; a tenth is let off for rounded corners and antialiasing.</summary>
    public static double LeastArea(double width, double height) => 0.9 * 2 * 2 * (width + height);

    private static double Contrast(double a, double b) => (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
}
