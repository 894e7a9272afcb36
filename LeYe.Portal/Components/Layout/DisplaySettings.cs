using Microsoft.AspNetCore.WebUtilities;

namespace LeYe.Portal.Components.Layout;

/// <summary>How one user wants to see the portal. Kept in a cookie and written on html by the server, so nothing flashes.</summary>
/// <param name="Theme">auto, light, dark or hc.</param>
/// <param name="Size">Percent of the usual size of text: 100, 125, 150, 175 or 200.</param>
/// <param name="Space">normal or wide: the distance of lines.</param>
/// <param name="Density">normal or roomy: the height of rows.</param>
/// <param name="Motion">auto or less.</param>
public sealed record DisplaySettings(string Theme, string Size, string Space, string Density, string Motion)
{
    public const string CookieName = "leye-display";

    public static readonly IReadOnlyList<string> Themes = ["auto", "light", "dark", "hc"];
    public static readonly IReadOnlyList<string> Sizes = ["100", "125", "150", "175", "200"];
    public static readonly IReadOnlyList<string> Spaces = ["normal", "wide"];
    public static readonly IReadOnlyList<string> Densities = ["normal", "roomy"];
    public static readonly IReadOnlyList<string> Motions = ["auto", "less"];

    public static readonly DisplaySettings Usual = new("auto", "100", "normal", "normal", "auto");

    /// <summary>Reads what <see cref="ToString"/> wrote; anything unknown becomes the usual.</summary>
    public static DisplaySettings Parse(string? text)
    {
        var parts = QueryHelpers.ParseQuery(text);
        string Pick(string name, IReadOnlyList<string> known) =>
            parts.TryGetValue(name, out var value) && known.Contains(value.ToString()) ? value.ToString() : known[0];
        return new(Pick("theme", Themes), Pick("size", Sizes), Pick("space", Spaces), Pick("density", Densities), Pick("motion", Motions));
    }

    /// <summary>The settings of this request's cookie.</summary>
    public static DisplaySettings From(HttpContext http) => Parse(http.Request.Cookies[CookieName]);

    /// <summary>Keeps the settings for a year.</summary>
    public void Keep(HttpContext http) => http.Response.Cookies.Append(CookieName, ToString(), new CookieOptions
    {
        MaxAge = TimeSpan.FromDays(365),
        HttpOnly = true,
        IsEssential = true,
        SameSite = SameSiteMode.Lax,
        Secure = http.Request.IsHttps,
    });

    public override string ToString() => $"theme={Theme}&size={Size}&space={Space}&density={Density}&motion={Motion}";

    /// <summary>The value of a data attribute on html; null leaves it out, which means the usual.</summary>
    internal static string? Attribute(string value) => value is "auto" or "normal" or "100" ? null : value;
}
