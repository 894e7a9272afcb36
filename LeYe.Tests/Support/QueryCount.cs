using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LeYe.Tests.Support;

/// <summary>Counts the commands that this flow of a test sends to the database, and no other test's.</summary>
public sealed class QueryCount : IDisposable, IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    private static readonly AsyncLocal<QueryCount?> Current = new();
    private readonly List<IDisposable> _ends = [];
    private int _count;

    private QueryCount()
    {
        Current.Value = this;
        _ends.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    public int Count => _count;

    public static QueryCount Begin() => new();

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
            _ends.Add(value.Subscribe(this, name => name == RelationalEventId.CommandExecuting.Name));
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        // PRAGMAs of opening a connection are no queries.
        if (ReferenceEquals(Current.Value, this) && value.Value is CommandEventData { Command.CommandText: var text } && !text.StartsWith("PRAGMA", StringComparison.Ordinal))
            Interlocked.Increment(ref _count);
    }

    public void OnCompleted() { }

    public void OnError(Exception error) { }

    public void Dispose()
    {
        Current.Value = null;
        _ends.ForEach(e => e.Dispose());
    }
}
