using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LeYe.Domain.Persistence.Sqlite;

/// <summary>
/// A pooled context keeps its connection open: opening one registers forty functions with SQLite, which throws away every
/// prepared statement, and closing it does so again. The connection closes when its context is thrown away.
/// </summary>
internal sealed class OpenConnections : DbConnectionInterceptor
{
    public override InterceptionResult ConnectionClosing(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) =>
        InterceptionResult.Suppress();

    public override ValueTask<InterceptionResult> ConnectionClosingAsync(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) =>
        new(InterceptionResult.Suppress());
}
