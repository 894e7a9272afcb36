using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using LeYe.Benchmarks.Measuring;
using LeYe.Benchmarks.Subjects;

namespace LeYe.Benchmarks.Comparisons;

/// <summary>How long a right sign-in takes while two hundred wrong ones go on from other addresses, beside the same sign-in on the idle portal.</summary>
public static class SignInComparison
{
    private const int Attackers = 200;
    private const double TimesAtMost = 2;
    private const int SignIns = 10;

    public static async Task<Section> RunAsync(Workspace workspace, Effort effort)
    {
        await using var portal = new PortalServer(workspace, workspace.SmallData);
        await portal.FirstPageAsync("/signin");
        // The base has signed in from its address before.
        await SignInAsync(portal.Address, 1, "hq", Workspace.Password);
        var (alone, flooded, tries) = (new List<double>(), new List<double>(), 0L);
        for (var round = 0; round < effort.Rounds; round++)
        {
            await Machine.WaitForQuietAsync(effort.Quiet);
            alone.Add(await MeasureAsync(portal.Address));
            using var over = new CancellationTokenSource();
            var attack = Enumerable.Range(0, Attackers).Select(i => AttackAsync(portal.Address, i + 2, () => Interlocked.Increment(ref tries), over.Token)).ToList();
            await Task.Delay(TimeSpan.FromSeconds(3), CancellationToken.None);
            flooded.Add(await MeasureAsync(portal.Address));
            await over.CancelAsync();
            await Task.WhenAll(attack);
        }
        var times = flooded.Zip(alone, (f, a) => f / a).ToList();
        var text = new StringBuilder();
        text.AppendLine($"{Attackers} clients, each from a loopback address of its own, post wrong passwords without pause ({tries.ToString("N0", CultureInfo.InvariantCulture)} answered in all); a right sign-in from an address that signed in before,")
            .AppendLine($"page and form, median of {SignIns} a round; all on one machine with two processors, which the attackers use too.").AppendLine();
        text.AppendLine("| idle, ms | during the flood, ms | times (rounds) | at most |").AppendLine("|---|---|---|---|");
        text.AppendLine($"| {alone.Median().Text()} | {flooded.Median().Text()} | **{times.Median().Text(1)}** ({string.Join(", ", times.Select(t => t.Text(1)))}) | {TimesAtMost.Text()}, {Figures.Met(times.Median() <= TimesAtMost)} |");
        return new Section("Signing in during a flood", text.ToString());
    }

    private static async Task<double> MeasureAsync(Uri address)
    {
        var taken = new List<double>();
        for (var i = 0; i < SignIns; i++)
            taken.Add(await SignInAsync(address, 1, "hq", Workspace.Password));
        return taken.Median();
    }

    private static async Task<double> SignInAsync(Uri address, int from, string name, string password)
    {
        using var http = From(address, from);
        var fields = await FieldsAsync(http);
        (fields["username"], fields["password"]) = (name, password);
        var clock = Stopwatch.StartNew();
        using var answer = await http.PostAsync("/signin", new FormUrlEncodedContent(fields));
        return answer.StatusCode == HttpStatusCode.Redirect ? clock.Elapsed.TotalMilliseconds : throw new InvalidOperationException($"sign-in answered {(int)answer.StatusCode}");
    }

    private static async Task AttackAsync(Uri address, int from, Action count, CancellationToken over)
    {
        try
        {
            using var http = From(address, from);
            var fields = await FieldsAsync(http);
            for (var i = 0; !over.IsCancellationRequested; i++)
            {
                // Names that nobody has, other ones each time: none of them is locked.
                (fields["username"], fields["password"]) = ($"guess-{from}-{i}", "wrong");
                using var answer = await http.PostAsync("/signin", new FormUrlEncodedContent(fields), over);
                count();
            }
        }
        catch (OperationCanceledException)
        {
            // The round is over.
        }
    }

    private static async Task<Dictionary<string, string>> FieldsAsync(HttpClient http)
    {
        var page = await new HtmlParser().ParseDocumentAsync(await http.GetStringAsync("/signin"));
        return ((IHtmlFormElement)page.QuerySelector("main form[method=post]")!).Elements.OfType<IHtmlInputElement>().Where(i => i.Type == "hidden").ToDictionary(i => i.Name!, i => i.Value);
    }

    private static HttpClient From(Uri address, int number) => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        CookieContainer = new CookieContainer(),
        ConnectCallback = async (context, cancel) =>
        {
            var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            socket.Bind(new IPEndPoint(new IPAddress([127, 0, (byte)(1 + number / 250), (byte)(1 + number % 250)]), 0));
            await socket.ConnectAsync(context.DnsEndPoint.Host, context.DnsEndPoint.Port, cancel);
            return new NetworkStream(socket, ownsSocket: true);
        },
    })
    {
        BaseAddress = address,
    };
}
