using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace LeYe.Domain.Persistence.Sqlite;

/// <summary>
/// The pool of contexts, each with an open connection of its own: to open one registers forty functions with SQLite, which
/// throws away every prepared statement. The first is made when it is asked for: services that are made at the start hold the
/// pool, and a context costs the model, which the first page does without.
/// </summary>
internal sealed class LatePool(string file) : IDbContextFactory<LeYeDb>, IDisposable
{
    private readonly ConcurrentBag<Place> _idle = [];
    private volatile bool _isOver;

    public LeYeDb CreateDbContext()
    {
        if (!_idle.TryTake(out var place))
            place = Open();
        var db = place.Contexts.CreateDbContext();
        db.OnReleased = () => Release(place);
        return db;
    }

    /// <summary>Closes the connections that nobody uses; the others follow when they are given back.</summary>
    public void Dispose()
    {
        _isOver = true;
        while (_idle.TryTake(out var place))
            place.Connection.Dispose();
    }

    private void Release(Place place)
    {
        place.Connection.EndTransaction();
        _idle.Add(place);
        if (_isOver)
            Dispose();
    }

    private Place Open()
    {
        var connection = new KeptConnection(SqliteSetup.ConnectionString(file, isPooled: false));
        try
        {
            connection.Open();
            var options = new DbContextOptionsBuilder<LeYeDb>();
            SqliteSetup.Configure(options, connection);
            return new Place(connection, new PooledDbContextFactory<LeYeDb>(options.Options, poolSize: 1));
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private sealed record Place(KeptConnection Connection, PooledDbContextFactory<LeYeDb> Contexts);
}
