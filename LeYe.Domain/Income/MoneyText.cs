using System.Globalization;
using LeYe.Domain.Common;

namespace LeYe.Domain.Income;

/// <summary>Amounts in yuan as people type them, and back. Stored as integer fen.</summary>
public static class MoneyText
{
    /// <summary>1,000,000.00 yuan for one amount of one month.</summary>
    public const long MaximumFen = 100_000_000;

    /// <summary>Reads <c>3800</c>, <c>3,800.5</c>, <c>３８００．５０</c>, with or without ¥ or 元.</summary>
    public static bool TryParse(string? text, out long fen, out MoneyFault fault)
    {
        fen = 0;
        var plain = Plain(text);
        fault = FaultOf(plain, out var whole, out var decimals);
        if (fault != MoneyFault.None)
            return false;
        fen = whole * 100 + decimals;
        fault = fen > MaximumFen ? MoneyFault.TooLarge : MoneyFault.None;
        if (fault != MoneyFault.None)
            fen = 0;
        return fault == MoneyFault.None;
    }

    /// <summary>Yuan with two decimals and no groups: 380050 is <c>3800.50</c>.</summary>
    public static string Format(long fen) => string.Create(CultureInfo.InvariantCulture, $"{fen / 100m:0.00}");

    private static string Plain(string? text)
    {
        var line = TextNormal.Line(text).Replace('．', '.').Replace('，', ',').Replace('－', '-');
        return line.TrimStart('¥', '￥').TrimEnd('元').Trim();
    }

    private static MoneyFault FaultOf(string text, out long whole, out long decimals)
    {
        whole = decimals = 0;
        if (text.Length == 0)
            return MoneyFault.Empty;
        if (text[0] == '-')
            return FaultOf(text[1..], out _, out _) == MoneyFault.Characters || text.Length == 1 ? MoneyFault.Characters : MoneyFault.Negative;
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var left = point < 0 ? text : text[..point];
        var right = point < 0 ? "" : text[(point + 1)..];
        if (left.Length == 0 || !GroupsHold(left) || (point >= 0 && right.Length == 0) || right.AsSpan().ContainsAnyExceptInRange('0', '9'))
            return MoneyFault.Characters;
        if (right.Length > 2)
            return MoneyFault.Decimals;
        var digits = left.Replace(",", "", StringComparison.Ordinal).TrimStart('0');
        if (digits.Length > 9)
            return MoneyFault.TooLarge;
        whole = digits.Length == 0 ? 0 : long.Parse(digits, CultureInfo.InvariantCulture);
        decimals = right.Length == 0 ? 0 : long.Parse(right.PadRight(2, '0'), CultureInfo.InvariantCulture);
        return MoneyFault.None;
    }

    private static bool GroupsHold(string whole)
    {
        var groups = whole.Split(',');
        return Array.TrueForAll(groups, g => g.Length > 0 && !g.AsSpan().ContainsAnyExceptInRange('0', '9'))
            && (groups.Length == 1 || (groups[0].Length <= 3 && Array.TrueForAll(groups[1..], g => g.Length == 3)));
    }
}
