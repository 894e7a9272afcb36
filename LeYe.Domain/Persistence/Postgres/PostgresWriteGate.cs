using Npgsql;

namespace LeYe.Domain.Persistence.Postgres;

/// <summary>
/// One write at a time over all nodes, as the rules of the acts expect: what an act has read, such as the last number or the people in a class,
/// still holds when it saves. The server keeps the queue, and lets the next in when a node has gone.
/// </summary>
internal sealed class PostgresWriteGate(string connectionString) : WriteGate, IDisposable
{
    // "leye" in ASCII; the second number parts what is locked.
    private const string Take = "SELECT pg_advisory_lock(1818589541, 1)";
    private const string Give = "SELECT pg_advisory_unlock(1818589541, 1)";

    private readonly string _own = Own(connectionString);
    private NpgsqlConnection? _connection;

    public override async Task<IDisposable> EnterAsync(CancellationToken cancel)
    {
        var pass = await base.EnterAsync(cancel);
        try
        {
            await TakeAsync(cancel);
            return new Pass(this, pass);
        }
        catch
        {
            // Whatever it had of the lock goes with it.
            Close();
            pass.Dispose();
            throw;
        }
    }

    public void Dispose() => Close();

    private async Task TakeAsync(CancellationToken cancel)
    {
        // A connection that was cut off while nobody wrote is noticed by the first who uses it.
        if (_connection is { } known)
        {
            try
            {
                await RunAsync(known, Take, cancel);
                return;
            }
            catch (Exception fault) when (IsCutOff(fault) && !cancel.IsCancellationRequested)
            {
                Close();
            }
        }
        _connection = new NpgsqlConnection(_own);
        await _connection.OpenAsync(cancel);
        await RunAsync(_connection, Take, cancel);
    }

    private void Leave()
    {
        try
        {
            using var command = new NpgsqlCommand(Give, _connection);
            command.ExecuteNonQuery();
        }
        catch (Exception fault) when (IsCutOff(fault))
        {
            // The server has taken it back.
            Close();
        }
    }

    // A connection that broke earlier says that it is not open.
    private static bool IsCutOff(Exception fault) => fault is NpgsqlException or InvalidOperationException;

    private void Close()
    {
        _connection?.Dispose();
        _connection = null;
    }

    private static async Task RunAsync(NpgsqlConnection connection, string sql, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync(cancel);
    }

    // Not pooled: to close it is to give the lock back. The server looks after twenty-five seconds whether a silent node is still there.
    private static string Own(string connectionString)
    {
        var parts = new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false, MaxAutoPrepare = 0 };
        parts.Options = $"{parts.Options} -c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3".Trim();
        return parts.ToString();
    }

    private sealed class Pass(PostgresWriteGate gate, IDisposable inner) : IDisposable
    {
        private IDisposable? _inner = inner;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _inner, null) is not { } pass)
                return;
            gate.Leave();
            pass.Dispose();
        }
    }
}
