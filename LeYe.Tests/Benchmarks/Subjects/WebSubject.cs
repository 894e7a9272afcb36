using System.Diagnostics;
using System.Net;
using LeYe.Benchmarks.Measuring;

namespace LeYe.Benchmarks.Subjects;

/// <summary>A web server under measurement, started and ended by this process, asked on the loopback only.</summary>
public abstract class WebSubject : IAsyncDisposable
{
    private readonly Process _process;
    private readonly CookieContainer _cookies = new();

    protected WebSubject(ProcessStartInfo start, int port)
    {
        Address = new Uri($"http://127.0.0.1:{port}");
        Http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = _cookies }) { BaseAddress = Address };
        Clock = Stopwatch.StartNew();
        _process = Process.Start(start)!;
        Tree = new ProcessTree(_process.Id);
    }

    public abstract string Name { get; }

    public Uri Address { get; }

    public ProcessTree Tree { get; }

    /// <summary>The cookie of the signed-in session.</summary>
    public string CookieHeader => _cookies.GetCookieHeader(Address);

    /// <summary>Runs from the moment before the process was started.</summary>
    public Stopwatch Clock { get; }

    protected HttpClient Http { get; }

    /// <summary>Goes through the sign-in of a visitor.</summary>
    protected abstract Task EnterAsync();

    /// <summary>Signs in anew as somebody who sees every base. Browsers renew a session's cookie as they go; wrk keeps the one it was given.</summary>
    public Task SignInAsync()
    {
        foreach (Cookie cookie in _cookies.GetAllCookies())
            cookie.Expired = true;
        return EnterAsync();
    }

    /// <summary>Asks until the page answers 200.</summary>
    /// <returns>Seconds from the start of the process.</returns>
    public async Task<double> FirstPageAsync(string path)
    {
        while (Clock.Elapsed < TimeSpan.FromSeconds(60) && !_process.HasExited)
        {
            try
            {
                using var answer = await Http.GetAsync(path);
                await answer.Content.ReadAsByteArrayAsync();
                if (answer.StatusCode == HttpStatusCode.OK)
                    return Clock.Elapsed.TotalSeconds;
            }
            catch (HttpRequestException)
            {
                // Asking more often would take a good part of a processor from whoever is starting.
                await Task.Delay(10);
            }
        }
        throw new InvalidOperationException($"{Name} did not answer {path}");
    }

    public async Task<string> GetAsync(string path)
    {
        using var answer = await Http.GetAsync(path);
        return answer.StatusCode == HttpStatusCode.OK ? await answer.Content.ReadAsStringAsync()
            : throw new InvalidOperationException($"{Name} answered {(int)answer.StatusCode} to {path}");
    }

    /// <summary>Sends a form as a browser does; redirects are not followed.</summary>
    public async Task<HttpStatusCode> PostAsync(string path, string body)
    {
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/x-www-form-urlencoded");
        content.Headers.ContentType = new("application/x-www-form-urlencoded");
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = content };
        request.Headers.Referrer = Address;
        using var answer = await Http.SendAsync(request);
        await answer.Content.ReadAsByteArrayAsync();
        return answer.StatusCode;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        using (var end = Process.Start("kill", ["-TERM", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]))
            await end.WaitForExitAsync();
        await _process.WaitForExitAsync();
        _process.Dispose();
        GC.SuppressFinalize(this);
    }
}
