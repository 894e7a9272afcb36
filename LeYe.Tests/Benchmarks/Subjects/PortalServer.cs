using System.Diagnostics;
using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace LeYe.Benchmarks.Subjects;

/// <summary>The published portal on a demonstration.</summary>
public sealed class PortalServer(Workspace workspace, string data, int port = 5181, string account = "hq") : WebSubject(Start(workspace, data, port), port)
{
    public override string Name => "portal";

    protected override async Task EnterAsync()
    {
        var page = await new HtmlParser().ParseDocumentAsync(await GetAsync("/signin"));
        var form = page.QuerySelector("main form[method=post]") as IHtmlFormElement ?? throw new InvalidOperationException("no form on /signin");
        var fields = form.Elements.OfType<IHtmlInputElement>().Where(i => i.Type == "hidden").ToDictionary(i => i.Name!, i => i.Value);
        fields["username"] = account;
        fields["password"] = Workspace.Password;
        using var answer = await Http.PostAsync("/signin", new FormUrlEncodedContent(fields));
        if (answer.StatusCode != HttpStatusCode.Redirect)
            throw new InvalidOperationException($"sign-in answered {(int)answer.StatusCode}");
    }

    private static ProcessStartInfo Start(Workspace workspace, string data, int port) =>
        new(workspace.Program, ["--data", data, "--urls", $"http://127.0.0.1:{port}"]) { RedirectStandardOutput = true };
}
