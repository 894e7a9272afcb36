using System.Globalization;
using System.Text.RegularExpressions;
using LeYe.Tests.Support;

namespace LeYe.Tests.Portal.Components;

/// <summary>Contrast of the colour tokens by the formula of WCAG 2.2 (relative luminance), in every theme.</summary>
public sealed partial class TokenContrastTests
{
    private static readonly string Css = File.ReadAllText(Path.Combine(Repository.Root, "wwwroot-assets", "css", "tokens.css"));

    [Theory]
    [InlineData(":root{")]
    [InlineData("[data-theme=dark]{")]
    [InlineData("[data-theme=hc]{")]
    public void Edges_OnEveryGround_StandOutThreeToOne(string theme)
    {
        AssertPairs(theme, 3, ["edge", "brand", "ring"], ["paper", "sheet"]);
        AssertPairs(theme, 3, ["line"], ["sheet"]);
    }

    [Theory]
    [InlineData(":root{")]
    [InlineData("[data-theme=dark]{")]
    [InlineData("[data-theme=hc]{")]
    public void Inks_OnEveryGround_StandOutSevenToOne(string theme)
    {
        AssertPairs(theme, 7, ["ink", "ink2", "link"], ["paper", "sheet", "wash"]);
        foreach (var meaning in new[] { "ok", "warn", "err", "info" })
            AssertPairs(theme, 7, [meaning], [meaning + "-t"]);
        AssertPairs(theme, 7, ["on-focus"], ["focus"]);
        AssertPairs(theme, 7, ["on-band", "on-band2"], ["band"]);
    }

    [Fact]
    public void Contrast_OfBlackOnWhite_IsTwentyOne() => Assert.Equal(21, Contrast("#000", "#ffffff"), 3);

    private static void AssertPairs(string theme, double least, string[] inks, string[] grounds)
    {
        var tokens = TokensOf(":root{");
        foreach (var (name, value) in TokensOf(theme))
            tokens[name] = value;
        foreach (var ink in inks)
            foreach (var ground in grounds)
                Assert.True(Contrast(tokens[ink], tokens[ground]) >= least, $"{theme} {ink} on {ground}: {Contrast(tokens[ink], tokens[ground]):0.00}");
    }

    private static Dictionary<string, string> TokensOf(string theme)
    {
        var start = Css.IndexOf(theme, StringComparison.Ordinal) + theme.Length;
        var tokens = Token().Matches(Css[start..Css.IndexOf('}', start)]).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value);
        Assert.NotEmpty(tokens);
        return tokens;
    }

    private static double Contrast(string a, string b)
    {
        var (x, y) = (Luminance(a), Luminance(b));
        return (Math.Max(x, y) + 0.05) / (Math.Min(x, y) + 0.05);
    }

    private static double Luminance(string hex)
    {
        var digits = hex.Length == 4 ? string.Concat(hex[1..].Select(c => $"{c}{c}")) : hex[1..];
        var parts = Enumerable.Range(0, 3).Select(i => int.Parse(digits.AsSpan(i * 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255d)
            .Select(v => v <= 0.04045 ? v / 12.92 : Math.Pow((v + 0.055) / 1.055, 2.4)).ToArray();
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }

    [GeneratedRegex(@"--([\w-]+):(#[0-9a-f]{3,6})\b")]
    private static partial Regex Token();
}
