using System.Collections.Concurrent;

namespace LeYe.Portal.Features.Reports;

/// <summary>Whoever asks for the same thing while it is being made waits for that one. Nothing is kept once it is made.</summary>
public sealed class SingleFlight<TKey, TValue> where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, Lazy<Task<TValue>>> _making = new();

    /// <param name="key">What makes two askings the same.</param>
    /// <param name="make">Not told of anybody's leaving: others may wait for the same.</param>
    /// <param name="cancel">This asker leaves.</param>
    public Task<TValue> RunAsync(TKey key, Func<Task<TValue>> make, CancellationToken cancel)
    {
        var making = _making.GetOrAdd(key, k => new Lazy<Task<TValue>>(() => MakeAsync(k, make)));
        return making.Value.WaitAsync(cancel);
    }

    private async Task<TValue> MakeAsync(TKey key, Func<Task<TValue>> make)
    {
        // Off the asker's thread, so that nothing is finished before it can be found.
        await Task.Yield();
        try
        {
            return await make();
        }
        finally
        {
            _making.TryRemove(key, out _);
        }
    }
}
