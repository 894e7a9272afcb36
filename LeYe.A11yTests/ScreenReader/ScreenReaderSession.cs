using System.Diagnostics;
using LeYe.A11yTests.ScreenReader.Rig;
using Microsoft.Playwright;

namespace LeYe.A11yTests.ScreenReader;

/// <summary>
/// A user at the keyboard who hears and does not see: every act is a key, every fact is something that the screen reader said.
/// After each act the session waits until it is quiet, so that nothing is cut off.
/// </summary>
public sealed class ScreenReaderSession(string title, Desktop desktop, IPage page)
{
    private readonly List<Step> _steps = [];

    public string Title => title;

    public IReadOnlyList<Step> Steps => _steps;

    /// <summary>The words of the field, button or panel that took the focus as the page came; empty elsewhere.</summary>
    private const string WordsInFocus =
        "() => { const at = document.activeElement; return (at.matches('input') ? at.labels[0] : at.matches('button') ? at : at.querySelector(':scope.note h2'))?.innerText.trim() ?? '' }";

    /// <summary>The page in the window, to look up where the user is. Acts go through the keyboard.</summary>
    public IPage Page => page;

    /// <summary>How long something may take before it counts as never coming.</summary>
    public TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(60);

    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(8);

    private Step Current => _steps[^1];

    /// <summary>
    /// Opens an address, as a link in a message would. On a busy machine the browser may tell the reader of the selects of a new page
    /// as if somebody had chosen in them; the reader then thinks that the user is at work in one and keeps the page's name to itself.
    /// Whoever hears no name opens the page once more, and so does this.
    /// </summary>
    public async Task OpenAsync(Uri address)
    {
        await OpenOnceAsync(address);
        if (!await HearsTitleAsync(Soon))
        {
            _steps.RemoveAt(_steps.Count - 1);
            await page.GotoAsync("about:blank");
            await desktop.RestAsync(Patience);
            await OpenOnceAsync(address);
        }
        await HearTitleAsync();
    }

    /// <summary>Presses keys one after the other, each heard out.</summary>
    public async Task PressAsync(params string[] keys)
    {
        foreach (var key in keys)
        {
            Begin(key, 1);
            await desktop.PressAsync(key);
            await QuietAsync();
        }
    }

    /// <summary>Presses a key that leads to another page, and hears that page's title.</summary>
    public async Task PressToLoadAsync(string key)
    {
        Begin(key, 1);
        var loaded = new TaskCompletionSource();
        void OnLoad(object? sender, IPage e) => loaded.TrySetResult();
        page.Load += OnLoad;
        await desktop.PressAsync(key);
        await loaded.Task.WaitAsync(Patience).ContinueWith(t => Demand(t.IsCompletedSuccessfully, $"after {key} no other page came"), TaskScheduler.Default);
        page.Load -= OnLoad;
        await HearTitleAsync();
    }

    /// <summary>Presses a key again and again until something is said; at most <paramref name="most"/> times.</summary>
    public async Task PressUntilAsync(string key, string heard, int most = 30)
    {
        for (var i = 0; i < most; i++)
        {
            await PressAsync(key);
            if (HeardNow(heard))
                return;
        }
        Demand(false, $"pressed {key} {most} times and never heard: {heard}");
    }

    /// <summary>Types; what no keyboard has a key for comes at once, as from an input method.</summary>
    public Task TypeAsync(string text) => TypeAsync(text, isRun: false);

    /// <summary>Types marks one after the other without listening to each.</summary>
    public Task TypeRunAsync(string text) => TypeAsync(text, isRun: true);

    private async Task TypeAsync(string text, bool isRun)
    {
        Begin("输入 " + text, text.Length, isRun);
        if (text.All(char.IsAscii))
            await desktop.TypeAsync(text);
        else
            await page.Keyboard.InsertTextAsync(text);
        await QuietAsync();
    }

    /// <summary>Presses a key that takes a file.</summary>
    /// <returns>The name that the server gave it.</returns>
    public async Task<string> PressToDownloadAsync(string key)
    {
        Begin(key, 1);
        var download = await page.RunAndWaitForDownloadAsync(() => desktop.PressAsync(key));
        Demand(await download.FailureAsync() is null, $"after {key} the file did not come");
        await QuietAsync();
        return download.SuggestedFilename;
    }

    /// <summary>Waits without doing anything until something is said.</summary>
    public async Task WaitToHearAsync(string expected)
    {
        Begin("等待", 0);
        await HearAsync(expected);
    }

    /// <summary>Waits until each of these was said since the last act, and it is quiet again.</summary>
    public async Task HearAsync(params string[] expected)
    {
        var clock = Stopwatch.StartNew();
        await QuietAsync();
        while (Missing(expected) is { Count: > 0 } missing)
        {
            Demand(clock.Elapsed < Patience, $"after {Current.Did} was not heard: {string.Join(", ", missing)}");
            await QuietAsync();
        }
    }

    /// <summary>Whether this was said since the last act.</summary>
    public bool HeardNow(string text) => Current.Said.Any(s => Spoken.Holds(s, text));

    /// <summary>Holds that none of these was said since the last act.</summary>
    public void DidNotHear(params string[] unwanted)
    {
        foreach (var text in unwanted)
            Demand(!HeardNow(text), $"after {Current.Did} must not be heard: {text}");
    }

    /// <summary>How often this was said in the whole journey.</summary>
    public int TimesHeard(string text) => _steps.SelectMany(s => s.Said).Count(s => Spoken.Holds(s, text));

    /// <summary>Fails with what the user did and heard last.</summary>
    public void Demand(bool holds, string sentence)
    {
        if (!holds)
            Assert.Fail($"{title}: {sentence}\n{new Transcript(title, _steps.TakeLast(6)).Text}");
    }

    /// <summary>Hears that the page has come: its title, or what takes the focus or begins the page and cuts the title short.</summary>
    private async Task HearTitleAsync() =>
        Demand(await HearsTitleAsync(Patience), $"after {Current.Did} was not heard: {await page.TitleAsync()}");

    private async Task<bool> HearsTitleAsync(TimeSpan patience)
    {
        var title = "载入 " + await page.TitleAsync() + " 完成";
        var landed = await page.EvaluateAsync<string>(WordsInFocus);
        var heading = await page.EvaluateAsync<string>("() => document.querySelector('h1')?.innerText.trim() ?? ''");
        var clock = Stopwatch.StartNew();
        await QuietAsync();
        while (!HeardNow(title) && !(landed.Length > 0 && HeardNow(landed)) && !(heading.Length > 0 && HeardNow(heading + " 标题")))
        {
            if (clock.Elapsed > patience)
                return false;
            await QuietAsync();
        }
        return true;
    }

    private async Task OpenOnceAsync(Uri address)
    {
        Begin("打开 " + address.PathAndQuery, 0);
        await page.GotoAsync(address.ToString());
    }

    private List<string> Missing(string[] expected) => [.. expected.Where(e => !HeardNow(e))];

    private void Begin(string did, int keys, bool isRun = false) => _steps.Add(new Step(did, keys, desktop.Speech.Count) { IsRun = isRun });

    private async Task QuietAsync()
    {
        await DrawnAsync();
        Demand(await desktop.RestAsync(Patience), "the screen reader does not come to rest");
        var said = desktop.Speech.Read().Skip(Current.From).Select(u => u.Text);
        Current.Said = [.. Current.IsRun ? said.TakeLast(1) : said];
    }

    /// <summary>Waits until the page has taken the key and drawn what came of it; a page on its way out is not waited for.</summary>
    private async Task DrawnAsync()
    {
        try
        {
            await page.EvaluateAsync("() => new Promise(drawn => requestAnimationFrame(() => setTimeout(drawn)))").WaitAsync(Patience);
        }
        catch (PlaywrightException)
        {
            // Another page came meanwhile; what it says is waited for by its title.
        }
        catch (TimeoutException)
        {
            Demand(false, "the page does not come to rest");
        }
    }
}
