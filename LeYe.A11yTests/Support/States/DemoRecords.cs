using System.Globalization;
using System.Text.RegularExpressions;
using LeYe.A11yTests.Support.Portals;
using LeYe.Portal.Security;
using Microsoft.Extensions.DependencyInjection;

namespace LeYe.A11yTests.Support.States;

/// <summary>
/// Fills the named parts of an address from the records of the portal: <c>{code}</c> of the first sign-in, <c>{base:zibo}</c>,
/// <c>{person:qingyang:2}</c> for the third person of a base (the first without a number).
/// </summary>
public static partial class DemoRecords
{
    public static string Fill(RunningPortal portal, string path) => Part().Replace(path, match => Find(portal, match.Groups[1].Value.Split(':')));

    /// <summary>The same address with something in place of each part, to be compared with route templates.</summary>
    public static string Shape(string path) => Part().Replace(path, "1");

    private static string Find(RunningPortal portal, string[] words)
    {
        var index = words.Length > 2 ? int.Parse(words[2], CultureInfo.InvariantCulture) : 0;
        using var db = portal.Read();
        return words[0] switch
        {
            "code" => portal.Services.GetRequiredService<FirstSignIn>().Code,
            "base" => Text(db.Bases.Single(b => b.Key == words[1]).Id),
            "person" => Text(db.People.Where(p => p.Base!.Key == words[1]).OrderBy(p => p.Id).Skip(index).First().Id),
            _ => throw new ArgumentException("unknown part of an address: " + words[0]),
        };
    }

    private static string Text(int id) => id.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\{([\w:-]+)\}")]
    private static partial Regex Part();
}
