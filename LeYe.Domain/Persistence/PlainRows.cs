using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Persistence;

/// <summary>Reads the rows of a query of whole numbers without an object or a box for each: for the longest tables only.</summary>
internal static class PlainRows
{
    /// <summary>Gives every row to the caller, in the query's order; the columns stand in the order of its projection.</summary>
    /// <param name="db">Its connection and transaction are used.</param>
    /// <param name="query">A query of <paramref name="db"/> with a projection of plain columns.</param>
    public static async Task ReadPlainAsync(this LeYeDb db, IQueryable query, Action<DbDataReader> row, CancellationToken cancel)
    {
        await db.Database.OpenConnectionAsync(cancel);
        try
        {
            await using var command = query.CreateDbCommand();
            await using var reader = await command.ExecuteReaderAsync(cancel);
            while (await reader.ReadAsync(cancel))
                row(reader);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }
}
