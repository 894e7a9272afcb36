using System.Net;
using AngleSharp.Html.Parser;

namespace LeYe.A11yTests.Support.Portals;

/// <summary>Signs in without a browser: what is tested is behind the door.</summary>
public static class DoorClient
{
    public const string SessionCookie = "leye-session";

    /// <returns>The value of the session's cookie.</returns>
    /// <exception cref="HttpRequestException">The server is away.</exception>
    public static async Task<string> SignInAsync(string address, string account, string password)
    {
        var jar = new CookieContainer();
        using var handler = new SocketsHttpHandler { CookieContainer = jar, AllowAutoRedirect = false };
        using var http = new HttpClient(handler) { BaseAddress = new Uri(address), Timeout = TimeSpan.FromSeconds(60) };
        using var page = await new HtmlParser().ParseDocumentAsync(await http.GetStringAsync("/signin"));
        var hidden = page.QuerySelectorAll("main form input[type=hidden]").Select(i => KeyValuePair.Create(i.GetAttribute("name") ?? "", i.GetAttribute("value") ?? ""));
        using var form = new FormUrlEncodedContent([.. hidden, new("username", account), new("password", password)]);
        using var answer = await http.PostAsync("/signin", form);
        return jar.GetCookies(new Uri(address))[SessionCookie]?.Value
            ?? throw new HttpRequestException($"{account} was not let in: {(int)answer.StatusCode}");
    }
}
