namespace LeYe.Portal.Security;

/// <summary>What a browser calls itself and its system, for the list of sign-ins. A hint for its owner, not a proof: browsers say what they like.</summary>
public static class DeviceName
{
    // Later names stand in the texts of earlier ones: Edge calls itself Chrome and Safari too.
    private static readonly (string Sign, string Name)[] Browsers =
        [("MicroMessenger/", "微信"), ("Edg", "Edge"), ("OPR/", "Opera"), ("QQBrowser/", "QQ"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari")];

    private static readonly (string Sign, string Name)[] Systems =
        [("Windows", "Windows"), ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Mac OS X", "macOS"), ("Linux", "Linux")];

    /// <summary>"Edge · Windows", one of the two, or null.</summary>
    public static string? Of(string? userAgent)
    {
        var known = new[] { Find(Browsers, userAgent), Find(Systems, userAgent) }.OfType<string>().ToList();
        return known.Count == 0 ? null : string.Join(" · ", known);
    }

    private static string? Find((string Sign, string Name)[] names, string? text) =>
        text is null ? null : Array.Find(names, n => text.Contains(n.Sign, StringComparison.Ordinal)).Name;
}
