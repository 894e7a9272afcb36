using Microsoft.Data.Sqlite;
using Npgsql;

namespace LeYe.Domain.Persistence;

/// <summary>What the storage itself refused, found in an exception or what caused it.</summary>
public static class StorageFaults
{
    private const int Full = 13;
    private const string PostgresFull = PostgresErrorCodes.DiskFull;
    private const string Locked = "leye.year-locked";

    // Busy, locked, input or output, full, cannot be opened: see https://www.sqlite.org/rescode.html.
    private static readonly int[] Away = [5, 6, 10, Full, 14];

    /// <summary>The disk, or the room given to the database, is full. The transaction was rolled back.</summary>
    public static bool IsDiskFull(Exception fault) => Any(fault, f => f is SqliteException { SqliteErrorCode: Full } or PostgresException { SqlState: PostgresFull } || f is IOException && !IsCutOff(fault));

    /// <summary>
    /// The database cannot be reached or cannot work just now, and the same may succeed a little later. Whether what was asked for is
    /// done is not known: the line may have broken after the commit.
    /// </summary>
    public static bool IsAway(Exception fault) => Any(fault, f => f switch
    {
        SqliteException sqlite => Away.Contains(sqlite.SqliteErrorCode),
        PostgresException refused => refused.IsTransient || IsDown(refused.SqlState),
        NpgsqlException => true,
        // What is asked on a connection that has just broken.
        InvalidOperationException => f.Source == nameof(Npgsql),
        _ => false,
    });

    /// <summary>A trigger of the year's lock refused the change (Sqlite/YearLock.sql).</summary>
    public static bool IsYearLocked(Exception fault) =>
        Any(fault, f => f is SqliteException or PostgresException && f.Message.Contains(Locked, StringComparison.Ordinal));

    // A server that does not answer is told as a fault of reading or writing, too.
    private static bool IsCutOff(Exception fault) => Any(fault, f => f is NpgsqlException and not PostgresException);

    // Connection, resources, shutting down or starting up, system error, but not a query that was cancelled: https://www.postgresql.org/docs/15/errcodes-appendix.html.
    private static bool IsDown(string state) => state.Length == 5 && state[..2] is "08" or "53" or "57" or "58" && state != PostgresErrorCodes.QueryCanceled;

    private static bool Any(Exception? fault, Func<Exception, bool> isIt)
    {
        for (; fault is not null; fault = fault.InnerException)
            if (isIt(fault))
                return true;
        return false;
    }
}
