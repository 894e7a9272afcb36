using Microsoft.Data.Sqlite;
using Npgsql;

namespace LeYe.Domain.Persistence;

/// <summary>What the storage itself refused, found in an exception or what caused it.</summary>
public static class StorageFaults
{
    private const int Full = 13;
    private const string PostgresFull = PostgresErrorCodes.DiskFull;
    private const string Locked = "leye.year-locked";

    /// <summary>The disk, or the room given to the database, is full. The transaction was rolled back.</summary>
    public static bool IsDiskFull(Exception fault) => Any(fault, f => f is SqliteException { SqliteErrorCode: Full } or PostgresException { SqlState: PostgresFull } || f is IOException && !IsCutOff(fault));

    /// <summary>A trigger of the year's lock refused the change (Sqlite/YearLock.sql).</summary>
    public static bool IsYearLocked(Exception fault) =>
        Any(fault, f => f is SqliteException or PostgresException && f.Message.Contains(Locked, StringComparison.Ordinal));

    // A server that does not answer is told as a fault of reading or writing, too.
    private static bool IsCutOff(Exception fault) => Any(fault, f => f is NpgsqlException and not PostgresException);

    private static bool Any(Exception? fault, Func<Exception, bool> isIt)
    {
        for (; fault is not null; fault = fault.InnerException)
            if (isIt(fault))
                return true;
        return false;
    }
}
