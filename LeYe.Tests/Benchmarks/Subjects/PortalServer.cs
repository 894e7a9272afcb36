using System.Diagnostics;
using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace LeYe.Benchmarks.Subjects;

/// <summary>The published portal on a demonstration.</summary>
public sealed class PortalServer(Workspace workspace, string data, int port = 5181, string account = "hq", bool isLive = false)
    : WebSubject(isLive ? StartLive(workspace, data, port) : Start(workspace, data, port), port)
{
    public override string Name => "portal";

    protected override async Task EnterAsync()
    {
        var fields = await HiddenFieldsAsync("/signin");
        fields["username"] = account;
        fields["password"] = Workspace.Password;
        using var answer = await Http.PostAsync("/signin", new FormUrlEncodedContent(fields));
        if (answer.StatusCode != HttpStatusCode.Redirect)
            throw new InvalidOperationException($"sign-in answered {(int)answer.StatusCode}");
    }

    /// <summary>Sends a page's form with a file and asks for the page that it leads to.</summary>
    /// <returns>That page.</returns>
    public async Task<string> UploadAsync(string path, (string Name, string Value) choice, string field, string name, byte[] file)
    {
        using var body = new MultipartFormDataContent();
        foreach (var (key, value) in await HiddenFieldsAsync(path))
            body.Add(new StringContent(value), key);
        body.Add(new StringContent(choice.Value), choice.Name);
        body.Add(new ByteArrayContent(file), field, name);
        using var answer = await Http.PostAsync(path, body);
        if (answer.StatusCode != HttpStatusCode.Redirect)
            throw new InvalidOperationException($"{path} answered {(int)answer.StatusCode}");
        return await GetAsync(new Uri(Address, answer.Headers.Location!).PathAndQuery);
    }

    private async Task<Dictionary<string, string>> HiddenFieldsAsync(string path)
    {
        var page = await new HtmlParser().ParseDocumentAsync(await GetAsync(path));
        var form = page.QuerySelector("main form[method=post]") as IHtmlFormElement ?? throw new InvalidOperationException($"no form on {path}");
        return form.Elements.OfType<IHtmlInputElement>().Where(i => i.Type == "hidden").ToDictionary(i => i.Name!, i => i.Value);
    }

    private static ProcessStartInfo Start(Workspace workspace, string data, int port) =>
        new(workspace.Program, ["--data", data, "--urls", $"http://127.0.0.1:{port}"]) { RedirectStandardOutput = true };

    // The same portal with a door for changes; it collects garbage as a published web program does.
    private static ProcessStartInfo StartLive(Workspace workspace, string data, int port)
    {
        var start = new ProcessStartInfo(workspace.Child, [LiveServer.Verb, data, $"http://127.0.0.1:{port}"]) { RedirectStandardOutput = true };
        start.Environment["DOTNET_gcServer"] = "1";
        return start;
    }
}
