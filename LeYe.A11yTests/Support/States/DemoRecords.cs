using Microsoft.Extensions.DependencyInjection;
using LeYe.A11yTests.Support.Portals;

namespace LeYe.A11yTests.Support.States;

/// <summary>Fills the named parts of an address, such as <c>{person}</c>, from the records of the portal.</summary>
public static partial class DemoRecords
{
    private static readonly Dictionary<string, Func<RunningPortal, string>> Parts = new()
    {
        ["code"] = p => p.Services.GetService<LeYe.Portal.Security.FirstSignIn>()!.Code,
    };

    public static string Fill(RunningPortal portal, string path) =>
        Part().Replace(path, match => Parts[match.Groups[1].Value](portal));

    [System.Text.RegularExpressions.GeneratedRegex(@"\{(\w+)\}")]
    private static partial System.Text.RegularExpressions.Regex Part();
}
