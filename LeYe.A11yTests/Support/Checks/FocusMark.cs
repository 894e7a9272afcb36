using LeYe.A11yTests.Support.Browser;

namespace LeYe.A11yTests.Support.Checks;

/// <summary>2.4.13 Focus Appearance, in pixels: the area that changes by at least 3:1, against that of a 2 px outline.</summary>
public static class FocusMark
{
    /// <summary>Pixels in the box that differ by 3:1 between the two pictures; what of the box lies outside them does not count.</summary>
    public static int ChangedArea(PngImage with, PngImage without, double x, double y, double width, double height)
    {
        if (with.Width != without.Width || with.Height != without.Height)
            throw new InvalidOperationException("two pictures of one page differ in size");
        var (left, top) = (Math.Max(0, (int)Math.Floor(x)), Math.Max(0, (int)Math.Floor(y)));
        var (right, bottom) = (Math.Min(with.Width, (int)Math.Ceiling(x + width)), Math.Min(with.Height, (int)Math.Ceiling(y + height)));
        var changed = 0;
        for (var row = top; row < bottom; row++)
        {
            if (with.Row(row, left, right).SequenceEqual(without.Row(row, left, right)))
                continue;
            for (var column = left; column < right; column++)
                if (Contrast(with.Luminance(column, row), without.Luminance(column, row)) >= 3)
                    changed++;
        }
        return changed;
    }

    /// <summary>The area of a 2 px outline round the box; a tenth is let off for rounded corners and antialiasing.</summary>
    public static double LeastArea(double width, double height) => 0.9 * 2 * 2 * (width + height);

    private static double Contrast(double a, double b) => (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
}
