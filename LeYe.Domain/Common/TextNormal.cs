using System.Text;

namespace LeYe.Domain.Common;

/// <summary>Brings typed text into one form: full-width digits and letters to half-width, outer spaces off.</summary>
public static class TextNormal
{
    /// <summary>Half-width, trimmed. Control and zero-width characters are dropped.</summary>
    public static string Line(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return "";
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsControl(c) || c is '\u200b' or '\u200c' or '\u200d' or '\ufeff' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069'))
                continue;
            result.Append(c switch
            {
                '\u3000' or '\u00a0' => ' ',
                >= '\uff10' and <= '\uff19' or >= '\uff21' and <= '\uff3a' or >= '\uff41' and <= '\uff5a' => (char)(c - 0xfee0),
                _ => c,
            });
        }
        return result.ToString().Trim();
    }

    /// <summary>Half-width without any space, hyphen or dot between digits; letters upper case. For numbers that people group.</summary>
    public static string Code(string? text)
    {
        var line = Line(text);
        var result = new StringBuilder(line.Length);
        foreach (var c in line)
            if (c is not (' ' or '-' or '\u2013' or '\u2014' or '\uff0d'))
                result.Append(char.ToUpperInvariant(c));
        return result.ToString();
    }
}
