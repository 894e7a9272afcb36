using System.Globalization;
using System.Resources;

namespace LeYe.Portal.Commands;

/// <summary>The words of the command line, from <c>CommandText.resx</c>.</summary>
internal static class CommandText
{
    private static readonly ResourceManager Words = new("LeYe.Portal.Commands.CommandText", typeof(CommandText).Assembly);

    public static string Get(string key, params object[] values)
    {
        var text = Words.GetString(key, CultureInfo.InvariantCulture) ?? throw new InvalidOperationException("no words for " + key);
        return values.Length == 0 ? text : string.Format(CultureInfo.InvariantCulture, text, values);
    }
}
