using System.Collections.Concurrent;
using LeYe.A11yTests.Support.Browser;
using LeYe.A11yTests.Support.Engines;
using LeYe.A11yTests.Support.Portals;
using LeYe.A11yTests.Support.States;

namespace LeYe.A11yTests.Support;

/// <summary>What all tests of this project share: one browser, one portal of each kind, and one inspection of each state.</summary>
public sealed class Proof : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);
    private readonly ConcurrentDictionary<string, Lazy<Task<StateReport>>> _reports = new();
    private readonly ConcurrentDictionary<string, Lazy<Task<IReadOnlyList<Finding>>>> _looks = new();
    private readonly SemaphoreSlim _places = new(BrowserHost.Places);
    private WindowPool _windows = null!;

    public BrowserHost Browser { get; private set; } = null!;

    public PortalPool Portals { get; } = new();

    public HtmlValidator Validator { get; private set; } = null!;

    public EngineScripts Scripts { get; private set; } = null!;

    public StateInspector Inspector => new(_windows, Portals, Validator, Scripts);

    public async Task InitializeAsync()
    {
        Browser = await BrowserHost.StartAsync();
        _windows = new WindowPool(Browser, Portals);
        Validator = new HtmlValidator();
        Scripts = await EngineScripts.StartAsync();
    }

    public async Task DisposeAsync()
    {
        StageClock.Write();
        ReviewedQuestions.Write(_reports.Values.Where(r => r.Value.IsCompletedSuccessfully).SelectMany(r => r.Value.Result.Findings));
        await Browser.DisposeAsync();
        await Scripts.DisposeAsync();
        Validator.Dispose();
        await Portals.DisposeAsync();
        _places.Dispose();
    }

    /// <summary>The inspection of a state. The first to ask sets all of them going, a few in parallel.</summary>
    public Task<StateReport> ReportAsync(string name)
    {
        foreach (var state in Pages.PageCatalogue.States)
            _ = _reports.GetOrAdd(state.Name, _ => new(() => InTurnAsync(() => Inspector.InspectAsync(state)))).Value;
        return _reports[name].Value;
    }

    /// <summary>The inspection of one state alone.</summary>
    public Task<StateReport> ReportOfAsync(string name) =>
        _reports.GetOrAdd(name, _ => new(() => Inspector.InspectAsync(Pages.PageCatalogue.Get(name)))).Value;

    /// <summary>A main page in every colour at every width.</summary>
    public Task<IReadOnlyList<Finding>> EveryLookAsync(string name)
    {
        foreach (var state in Pages.PageCatalogue.States.Where(s => s.IsMain))
            _ = _looks.GetOrAdd(state.Name, _ => new(() => InTurnAsync(() => Inspector.InspectEveryLookAsync(state)))).Value;
        return _looks[name].Value;
    }

    // Once in some thousand visits the browser stops answering about a tab: the work is then done again in another.
    private static async Task<T> PatientlyAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await Task.Run(work).WaitAsync(Patience);
        }
        catch (TimeoutException)
        {
            return await Task.Run(work).WaitAsync(Patience);
        }
    }

    /// <summary>Does work on a page when one of the few places in the browser is free.</summary>
    public async Task<T> InTurnAsync<T>(Func<Task<T>> work)
    {
        await _places.WaitAsync();
        try
        {
            return await PatientlyAsync(work);
        }
        finally
        {
            _places.Release();
        }
    }
}
