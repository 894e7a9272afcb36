using System.Globalization;

namespace LeYe.Portal.Components.Forms;

/// <summary>Reads a small whole number as people type it in a date: 3, 03, ３, 三, 十二, 二十三, 二〇二六, with or without 年月日号.</summary>
internal static class ChineseNumber
{
    private const string Digits = "〇一二三四五六七八九";

    /// <summary>The number, or null when the text is not one.</summary>
    public static int? Read(string? text)
    {
        var plain = HalfWidth(text).TrimEnd('年', '月', '日', '号').Replace('零', '〇').Replace("廿", "二十", StringComparison.Ordinal);
        if (plain.Length is 0 or > 4)
            return null;
        if (plain.All(char.IsAsciiDigit))
            return int.Parse(plain, CultureInfo.InvariantCulture);
        if (plain.Contains('十', StringComparison.Ordinal))
            return Tens(plain);
        return plain.All(c => Digits.Contains(c, StringComparison.Ordinal))
            ? plain.Aggregate(0, (sum, c) => sum * 10 + Digits.IndexOf(c, StringComparison.Ordinal))
            : null;
    }

    /// <summary>Full-width digits, signs and spaces to half-width; no spaces left.</summary>
    public static string HalfWidth(string? text) => string.Concat((text ?? "")
        .Select(c => c is >= '！' and <= '～' ? (char)(c - 0xfee0) : c)
        .Where(c => !char.IsWhiteSpace(c)));

    private static int? Tens(string plain)
    {
        var at = plain.IndexOf('十', StringComparison.Ordinal);
        if (at > 1 || plain.Length > at + 2)
            return null;
        var tens = at == 0 ? 1 : Digits.IndexOf(plain[0], StringComparison.Ordinal);
        var ones = at == plain.Length - 1 ? 0 : Digits.IndexOf(plain[^1], StringComparison.Ordinal);
        return tens < 1 || ones < 0 ? null : tens * 10 + ones;
    }
}
