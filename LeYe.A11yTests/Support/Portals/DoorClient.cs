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
        using var answer = await SendAsync(http, "/signin", new("username", account), new("password", password));
        // One recovery code is used in each portal, once.
        if (answer.Headers.Location?.OriginalString.EndsWith("/signin/code", StringComparison.Ordinal) == true)
            (await SendAsync(http, "/signin/code", new KeyValuePair<string, string>("code", SecondFactors.Codes[0]))).Dispose();
        return jar.GetCookies(new Uri(address))[SessionCookie]?.Value
            ?? throw new HttpRequestException($"{account} was not let in: {(int)answer.StatusCode}");
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient http, string path, params KeyValuePair<string, string>[] typed)
    {
        using var page = await new HtmlParser().ParseDocumentAsync(await http.GetStringAsync(path));
        var hidden = page.QuerySelector("main form")!.QuerySelectorAll("input[type=hidden]").Select(i => KeyValuePair.Create(i.GetAttribute("name") ?? "", i.GetAttribute("value") ?? ""));
        using var form = new FormUrlEncodedContent([.. hidden, .. typed]);
        return await http.PostAsync(path, form);
    }
}
