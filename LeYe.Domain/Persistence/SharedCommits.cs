using System.Collections.Concurrent;
using System.Data.Common;

namespace LeYe.Domain.Persistence;

/// <summary>
/// Short writes that come at the same moment share one transaction, so that what a commit costs, the pages and the wait for the disk, is
/// paid once for all of them; each is answered only when it is committed. A batch is saved whole or not at all: when anything in it fails,
/// every writer in it is told that nothing was done, and takes the ordinary way, which says what is wrong with whom.
/// </summary>
public sealed class SharedCommits(PlainConnections connections, WriteGate gate) : IDisposable
{
    // As many as may wait for the same disk; the last of them should not wait longer than for a commit of its own.
    private const int Most = 64;

    private readonly ConcurrentQueue<Job> _waiting = new();
    private SharedWrite? _write;
    private int _isAtWork;

    /// <summary>Runs a write in the next shared commit.</summary>
    /// <param name="write">Reads and writes by its <see cref="SharedWrite"/> alone and waits for nothing else. Null when it wrote nothing.</param>
    /// <returns>What <paramref name="write"/> returned, once it is committed; null when nothing was done.</returns>
    public Task<T?> RunAsync<T>(Func<SharedWrite, T?> write)
        where T : class
    {
        var job = new Job<T>(write);
        _waiting.Enqueue(job);
        if (Interlocked.CompareExchange(ref _isAtWork, 1, 0) == 0)
            _ = Task.Run(DrainAsync);
        return job.Result;
    }

    public void Dispose() => Close();

    private async Task DrainAsync()
    {
        do
        {
            while (!_waiting.IsEmpty)
                using (await gate.EnterAsync(CancellationToken.None))
                    RunBatch();
            Volatile.Write(ref _isAtWork, 0);
        }
        while (!_waiting.IsEmpty && Interlocked.CompareExchange(ref _isAtWork, 1, 0) == 0);
    }

    private void RunBatch()
    {
        var batch = new List<Job>();
        try
        {
            _write ??= Open();
            _write.Run(_write.Dialect.Begin);
            while (batch.Count < Most && _waiting.TryDequeue(out var job))
            {
                batch.Add(job);
                job.Run(_write);
            }
            _write.Run("COMMIT");
        }
        catch (Exception)
        {
            // Whatever it was, each of them meets it again on the ordinary way, alone, and there it is told.
            Undo();
            while (batch.Count == 0 && _waiting.TryDequeue(out var job))
                batch.Add(job);
            batch.ForEach(job => job.Leave());
            return;
        }
        batch.ForEach(job => job.Finish());
    }

    private SharedWrite Open()
    {
        var connection = connections.Make();
        try
        {
            connection.Open();
            return new SharedWrite(connection);
        }
        catch (DbException)
        {
            connection.Dispose();
            throw;
        }
    }

    private void Close()
    {
        _write?.Dispose();
        _write = null;
    }

    // After some faults the database has rolled back by itself, and says so.
    private void Undo()
    {
        try
        {
            _write?.Run("ROLLBACK");
        }
        catch (DbException)
        {
            // There is nothing left to roll back.
        }
        Close();
    }

    private abstract class Job
    {
        public abstract void Run(SharedWrite write);

        public abstract void Finish();

        public abstract void Leave();
    }

    private sealed class Job<T>(Func<SharedWrite, T?> write) : Job
        where T : class
    {
        private readonly TaskCompletionSource<T?> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private T? _result;

        public Task<T?> Result => _done.Task;

        public override void Run(SharedWrite shared) => _result = write(shared);

        public override void Finish() => _done.SetResult(_result);

        public override void Leave() => _done.SetResult(null);
    }
}
