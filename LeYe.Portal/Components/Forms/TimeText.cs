using System.Globalization;
using System.Text.RegularExpressions;

namespace LeYe.Portal.Components.Forms;

/// <summary>Reads a time of day as people type it: 9:00, 9：00, 9点, 9点30分, 9时30分, 0900, with full-width digits too.</summary>
internal static partial class TimeText
{
    /// <summary>The time to the minute, or null when the text is not one.</summary>
    public static TimeOnly? Read(string? text)
    {
        var match = Shape().Match(ChineseNumber.HalfWidth(text));
        if (!match.Success)
            return null;
        var hour = int.Parse(match.Groups["h"].Value, CultureInfo.InvariantCulture);
        var minute = match.Groups["m"].Value is { Length: > 0 } m ? int.Parse(m, CultureInfo.InvariantCulture) : 0;
        return hour < 24 && minute < 60 ? new TimeOnly(hour, minute) : null;
    }

    [GeneratedRegex("^(?:(?<h>[0-9]{1,2})(?:[:.](?<m>[0-9]{2})|[点时](?:(?<m>[0-9]{1,2})分?)?)|(?<h>[0-9]{2})(?<m>[0-9]{2}))$")]
    private static partial Regex Shape();
}
