using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace LeYe.Tests.Support;

/// <summary>Asks for pages and submits their forms as a browser without script does. Keeps cookies; does not follow redirects.</summary>
public sealed class PortalClient : IDisposable
{
    private readonly HttpClient _http;

    /// <param name="address">The portal.</param>
    /// <param name="cookies">Those of another client that is the same browser at another portal.</param>
    public PortalClient(Uri address, CookieContainer? cookies = null)
    {
        Cookies = cookies ?? new CookieContainer();
        _http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = Cookies }) { BaseAddress = address };
    }

    public CookieContainer Cookies { get; }

    public async Task<PortalAnswer> GetAsync(string path) => await ReadAsync(await _http.GetAsync(path), path);

    /// <summary>The page that a redirect leads to.</summary>
    public Task<PortalAnswer> FollowAsync(PortalAnswer answer) => GetAsync(answer.Location!);

    /// <summary>Submits a form of the page with its hidden and filled-in fields, changed by <paramref name="values"/>.</summary>
    /// <param name="page">The page.</param>
    /// <param name="values">Field names and what to type; null takes the field away.</param>
    /// <param name="form">Which form; the first POST form inside main when not given.</param>
    public async Task<PortalAnswer> SubmitAsync(PortalAnswer page, Dictionary<string, string?> values, string form = "main form[method=post]")
    {
        var element = page.Document.QuerySelector<IHtmlFormElement>(form) ?? throw new InvalidOperationException($"no form {form} on {page.Path}: {page.Document.Title}");
        var fields = FieldsOf(element).Where(f => !values.ContainsKey(f.Key)).ToList();
        fields.AddRange(values.Where(v => v.Value is not null).Select(v => KeyValuePair.Create(v.Key, v.Value!)));
        var action = element.GetAttribute("action") is { Length: > 0 } given ? given : page.Path;
        return await PostAsync(action, fields);
    }

    /// <summary>Submits the page's form that carries a file, with its fields changed by <paramref name="values"/>.</summary>
    public async Task<PortalAnswer> UploadAsync(PortalAnswer page, Dictionary<string, string?> values, string field, string fileName, byte[] content)
    {
        var form = page.Document.QuerySelector<IHtmlFormElement>("main form[enctype='multipart/form-data']") ?? throw new InvalidOperationException($"no form for files on {page.Path}");
        using var body = new MultipartFormDataContent();
        foreach (var (name, value) in FieldsOf(form).Where(f => !values.ContainsKey(f.Key)).Concat(values.Where(v => v.Value is not null).Select(v => KeyValuePair.Create(v.Key, v.Value!))))
            body.Add(new StringContent(value), name);
        body.Add(new ByteArrayContent(content), field, fileName);
        return await ReadAsync(await _http.PostAsync(page.Path, body), page.Path);
    }

    public async Task<PortalAnswer> PostAsync(string path, IEnumerable<KeyValuePair<string, string>> fields) =>
        await ReadAsync(await _http.PostAsync(path, new FormUrlEncodedContent(fields)), path);

    /// <summary>Sends a page's form with a file, as a browser does.</summary>
    public async Task<PortalAnswer> UploadAsync(PortalAnswer page, Dictionary<string, string?> values, string field, string fileName, byte[] file, string form = "main form[method=post]")
    {
        var element = page.Document.QuerySelector<IHtmlFormElement>(form) ?? throw new InvalidOperationException($"no form {form} on {page.Path}: {page.Document.Title}");
        using var body = new MultipartFormDataContent();
        foreach (var (name, value) in FieldsOf(element).Where(f => !values.ContainsKey(f.Key)).Concat(values.Where(v => v.Value is not null).Select(v => KeyValuePair.Create(v.Key, v.Value!))))
            body.Add(new StringContent(value), name);
        body.Add(new ByteArrayContent(file), field, fileName);
        return await ReadAsync(await _http.PostAsync(page.Path, body), page.Path);
    }

    public Task<HttpResponseMessage> RawAsync(string path) => _http.GetAsync(path);

    public void Dispose() => _http.Dispose();

    private static IEnumerable<KeyValuePair<string, string>> FieldsOf(IHtmlFormElement form)
    {
        foreach (var element in form.Elements)
        {
            var field = element switch
            {
                IHtmlInputElement { Type: "submit" or "button" or "file" } => null,
                IHtmlInputElement { Type: "radio" or "checkbox", IsChecked: false } => null,
                IHtmlInputElement input => (input.Name, (string?)input.Value),
                IHtmlSelectElement select => (select.Name, select.Value),
                IHtmlTextAreaElement area => (area.Name, (string?)area.Value),
                _ => ((string?, string?)?)null,
            };
            if (field is ({ Length: > 0 } name, { } value))
                yield return KeyValuePair.Create(name, value);
        }
    }

    private static async Task<PortalAnswer> ReadAsync(HttpResponseMessage response, string path)
    {
        var text = await response.Content.ReadAsStringAsync();
        var document = await BrowsingContext.New(Configuration.Default).OpenAsync(r => r.Content(text));
        // The framework redirects to absolute addresses of this same portal; a test compares the part after the host.
        var location = response.Headers.Location is { IsAbsoluteUri: true } absolute && absolute.IsLoopback ? absolute.PathAndQuery : response.Headers.Location?.OriginalString;
        return new PortalAnswer(response.StatusCode, path, location, text, document);
    }
}
