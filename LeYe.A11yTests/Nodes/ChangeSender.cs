using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using LeYe.A11yTests.Support.Portals;
using LeYe.Domain.Placements;

namespace LeYe.A11yTests.Nodes;

/// <summary>
/// Somebody who records placements by the portal's own form, each send through another node. What is not answered is sent again as it
/// is, key and token with it, as often as it takes.
/// </summary>
public sealed class ChangeSender : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(150);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);
    private readonly HttpClient[] _nodes;
    private int _turn;

    private ChangeSender(HttpClient[] nodes) => _nodes = nodes;

    /// <summary>How often something had to be sent or asked for again.</summary>
    public int Repeats { get; private set; }

    /// <summary>Signs in at the first node; the others must know it.</summary>
    public static async Task<ChangeSender> SignInAsync(IReadOnlyList<string> nodes, string account, string password)
    {
        var session = await DoorClient.SignInAsync(nodes[0], account, password);
        // One browser: the form's token belongs to its cookies, whichever node gave them.
        var jar = new CookieContainer();
        jar.Add(new Uri(nodes[0]), new Cookie(DoorClient.SessionCookie, session));
        return new ChangeSender([.. nodes.Select(node => Open(node, jar))]);
    }

    /// <summary>Records one placement.</summary>
    /// <returns>Where the portal led to: the page of the placement.</returns>
    public async Task<string> PlaceAsync(int personId)
    {
        var path = "/placements/new?person=" + personId.ToString(CultureInfo.InvariantCulture);
        var fields = Fill(await AgainAsync(async http =>
        {
            using var answer = await http.GetAsync(path);
            return answer.StatusCode == HttpStatusCode.OK ? await answer.Content.ReadAsStringAsync() : Refused(answer, path);
        }));
        return await AgainAsync(async http =>
        {
            using var form = new FormUrlEncodedContent(fields);
            using var answer = await http.PostAsync(path, form);
            return answer.StatusCode == HttpStatusCode.Redirect ? answer.Headers.Location!.OriginalString : Refused(answer, path);
        });
    }

    public void Dispose()
    {
        foreach (var node in _nodes)
            node.Dispose();
    }

    private async Task<string> AgainAsync(Func<HttpClient, Task<string?>> ask)
    {
        for (var end = DateTime.UtcNow + Patience; ; Repeats++)
        {
            try
            {
                if (await ask(_nodes[_turn++ % _nodes.Length]) is { } done)
                    return done;
            }
            catch (Exception away) when (away is HttpRequestException or TaskCanceledException or IOException)
            {
                // The node, or the line to it, is away.
            }
            Assert.True(DateTime.UtcNow < end, "nobody answers");
            await Task.Delay(Pause);
        }
    }

    // Only what the portal cannot do just now is asked for again.
    private static string? Refused(HttpResponseMessage answer, string path) => answer.StatusCode >= HttpStatusCode.InternalServerError ? null
        : throw new InvalidOperationException($"{path}: {(int)answer.StatusCode} {answer.Headers.Location}");

    private static List<KeyValuePair<string, string>> Fill(string html)
    {
        using var page = new HtmlParser().ParseDocument(html);
        var form = (IHtmlFormElement)page.QuerySelector("main form.sheet")!;
        var typed = new Dictionary<string, string> { ["post"] = "客服", ["mode"] = nameof(WorkMode.OnSite), ["contract"] = nameof(ContractKind.Labour), ["form"] = nameof(NationalForm.Concentrated) };
        var kept = form.QuerySelectorAll<IHtmlInputElement>("input").Where(i => i.Type is "hidden" or "text" && i.Name is not null && !typed.ContainsKey(i.Name))
            .Select(i => KeyValuePair.Create(i.Name!, i.Value));
        var chosen = form.QuerySelectorAll<IHtmlSelectElement>("select").Where(s => !typed.ContainsKey(s.Name!)).Select(s => KeyValuePair.Create(s.Name!, s.Value ?? ""));
        return [.. kept, .. chosen, .. typed];
    }

    private static HttpClient Open(string node, CookieContainer jar) =>
        new(new SocketsHttpHandler { CookieContainer = jar, AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromSeconds(1) })
        {
            BaseAddress = new Uri(node), Timeout = TimeSpan.FromSeconds(30),
        };
}
