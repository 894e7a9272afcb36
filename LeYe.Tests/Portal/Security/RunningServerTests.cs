using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using LeYe.Tests.Support;

namespace LeYe.Tests.Portal.Security;

/// <summary>What the running server does with cookies, with requests that never end, and with such as are too large: seen on the wire.</summary>
public sealed class RunningServerTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task Cookies_OfTheWholeSignIn_StayOnTheSite_AndTheOnesThatSignInAreHiddenFromScripts()
    {
        using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = portal.Address };
        var page = await http.GetAsync("/signin");
        var text = await page.Content.ReadAsStringAsync();
        var form = page.Headers.GetValues("Set-Cookie").ToList();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/signin");
        request.Headers.Add("Cookie", string.Join("; ", form.Select(c => c.Split(';')[0])));
        var fields = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(text).QuerySelectorAll("main form[method=post] input[type=hidden]")
            .Select(i => new KeyValuePair<string, string>(i.GetAttribute("name")!, i.GetAttribute("value") ?? "")).ToList();
        Assert.Contains(fields, f => f.Key == "__RequestVerificationToken");
        request.Content = new FormUrlEncodedContent([.. fields, new("username", "auditor"), new("password", PortalFixture.Password)]);
        var signedIn = await http.SendAsync(request);
        Assert.Equal(HttpStatusCode.Redirect, signedIn.StatusCode);

        var cookies = form.Concat(signedIn.Headers.GetValues("Set-Cookie")).ToList();
        Assert.True(cookies.Count >= 2, string.Join('\n', cookies));
        Assert.All(cookies, c => Assert.Matches("(?i); *samesite=(lax|strict)", c));
        Assert.All(cookies, c => Assert.Matches("(?i); *httponly", c));
        Assert.All(cookies, c => Assert.Matches("(?i); *path=/", c));
        Assert.DoesNotContain(cookies, c => Regex.IsMatch(c, "(?i)samesite=none"));
        Assert.DoesNotContain(cookies, c => Regex.IsMatch(c, "(?i); *domain="));
    }

    [Fact]
    public async Task Body_ThatDribbles_IsEnded_WhileOthersAreAnswered()
    {
        using var slow = await OpenAsync();
        await WriteAsync(slow, "POST /signin HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 100000\r\n\r\n");
        var (watch, answer) = (Stopwatch.StartNew(), ReadAsync(slow));
        while (!answer.IsCompleted && watch.Elapsed < TimeSpan.FromSeconds(40))
        {
            await TryWriteAsync(slow, "a");
            await Task.Delay(200);
        }
        Assert.True(answer.IsCompleted, "a body of five bytes a second is still read after 40 seconds");
        Assert.InRange(watch.Elapsed.TotalSeconds, 1, 30);
        using var visitor = portal.Visitor();
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/signin")).Status);
    }

    [Fact]
    public async Task Header_ThatDribbles_IsEnded()
    {
        using var slow = await OpenAsync();
        await WriteAsync(slow, "GET /signin HTTP/1.1\r\nHost: localhost\r\nX-Slow: ");
        var (watch, answer) = (Stopwatch.StartNew(), ReadAsync(slow));
        while (!answer.IsCompleted && watch.Elapsed < TimeSpan.FromSeconds(60))
        {
            await TryWriteAsync(slow, "a");
            await Task.Delay(500);
        }
        Assert.True(answer.IsCompleted, "a header of two bytes a second is still read after a minute");
        Assert.InRange(watch.Elapsed.TotalSeconds, 5, 45);
        Assert.DoesNotContain("200 OK", await answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Content-Length: 3145728\r\n")]
    [InlineData("Transfer-Encoding: chunked\r\n")]
    public async Task Body_TooLarge_Is413_AndIsNotRead(string length)
    {
        using var large = await OpenAsync();
        await WriteAsync(large, $"POST /signin HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n{length}\r\n");
        var answer = ReadAsync(large);
        var block = new string('a', 64 * 1024);
        var sent = 0;
        for (; sent < 48 && !answer.IsCompleted; sent++)
            if (!await TryWriteAsync(large, length.StartsWith('T') ? $"{block.Length:X}\r\n{block}\r\n" : block))
                break;
        Assert.Contains(" 413 ", (await answer.WaitAsync(TimeSpan.FromSeconds(20))).Split('\n')[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Headers_TooLarge_Are431()
    {
        using var large = await OpenAsync();
        await WriteAsync(large, $"GET /signin HTTP/1.1\r\nHost: localhost\r\nX-Large: {new string('a', 40 * 1024)}\r\n\r\n");
        Assert.Contains(" 431 ", (await ReadAsync(large).WaitAsync(TimeSpan.FromSeconds(20))).Split('\n')[0], StringComparison.Ordinal);
    }

    private async Task<TcpClient> OpenAsync()
    {
        var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, portal.Address.Port);
        return client;
    }

    private static async Task WriteAsync(TcpClient client, string text) => await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(text));

    private static async Task<bool> TryWriteAsync(TcpClient client, string text)
    {
        try
        {
            await WriteAsync(client, text);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    // What the server says before it ends the connection; nothing where it says nothing.
    private static async Task<string> ReadAsync(TcpClient client)
    {
        var said = new StringBuilder();
        var buffer = new byte[4096];
        try
        {
            for (int read; (read = await client.GetStream().ReadAsync(buffer)) > 0 && said.Length < 4096;)
            {
                said.Append(Encoding.Latin1.GetString(buffer, 0, read));
                if (said.ToString().Contains("\r\n\r\n", StringComparison.Ordinal))
                    break;
            }
        }
        catch (IOException)
        {
            // Ended from the other side.
        }
        return said.ToString();
    }
}
