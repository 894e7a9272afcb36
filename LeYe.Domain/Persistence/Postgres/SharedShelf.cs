using LeYe.Domain.Common;
using Npgsql;

namespace LeYe.Domain.Persistence.Postgres;

/// <summary>
/// Things that lie ready for their owner for a short while, for every process: encrypted, and gone when they are taken or too old.
/// Asked rarely and in the middle of a page, so that the calls wait.
/// </summary>
public sealed class SharedShelf
{
    private readonly PostgresAddress _address;
    private readonly FieldProtector _protector;
    private readonly TimeProvider _time;

    internal SharedShelf(PostgresAddress address, FieldProtector protector, TimeProvider time) => (_address, _protector, _time) = (address, protector, time);

    /// <summary>Puts something there in place of what was there under the same key, and drops the oldest where there is too much.</summary>
    /// <param name="most">So many of this kind for one owner.</param>
    /// <param name="mostBytes">So many bytes of this kind in all.</param>
    public void Put(string kind, string key, int owner, string text, DateTimeOffset until, int most, long mostBytes)
    {
        using var connection = _address.Plain.OpenConnection();
        using var transaction = connection.BeginTransaction();
        Run(connection, """
            DELETE FROM "Shelf" WHERE "Until" <= @now OR ("Kind", "Key", "Owner") = (@kind, @key, @owner)
            """, ("now", _time.GetUtcNow()), ("kind", kind), ("key", key), ("owner", owner));
        Run(connection, """INSERT INTO "Shelf" ("Kind", "Key", "Owner", "Until", "Cipher") VALUES (@kind, @key, @owner, @until, @cipher)""",
            ("kind", kind), ("key", key), ("owner", owner), ("until", until), ("cipher", _protector.Protect(text)));
        Run(connection, """
            DELETE FROM "Shelf" WHERE "Id" IN (SELECT "Id" FROM (
                SELECT "Id", row_number() OVER (PARTITION BY "Owner" ORDER BY "Id" DESC) AS place, sum(length("Cipher")) OVER (ORDER BY "Id" DESC) AS bytes
                FROM "Shelf" WHERE "Kind" = @kind) AS s WHERE place > @most OR bytes > @bytes)
            """, ("kind", kind), ("most", most), ("bytes", mostBytes));
        transaction.Commit();
    }

    /// <summary>What lies under a key for an owner; null when there is nothing.</summary>
    public string? Find(string kind, string key, int owner) =>
        Read("""SELECT "Cipher" FROM "Shelf" WHERE ("Kind", "Key", "Owner") = (@kind, @key, @owner) AND "Until" > @now""", kind, key, owner);

    /// <summary>The same, and from then on it is there no longer.</summary>
    public string? Take(string kind, string key, int owner) =>
        Read("""DELETE FROM "Shelf" WHERE ("Kind", "Key", "Owner") = (@kind, @key, @owner) AND "Until" > @now RETURNING "Cipher" """, kind, key, owner);

    /// <summary>Whether anything lies under a key, whoever's it is.</summary>
    public bool Has(string kind, string key)
    {
        using var connection = _address.Plain.OpenConnection();
        using var command = Command(connection, """SELECT EXISTS (SELECT 1 FROM "Shelf" WHERE "Kind" = @kind AND "Key" = @key AND "Until" > @now)""",
            ("kind", kind), ("key", key), ("now", _time.GetUtcNow()));
        return (bool)command.ExecuteScalar()!;
    }

    /// <summary>Brings the end nearer; never moves it on.</summary>
    public void EndBy(string kind, string key, int owner, DateTimeOffset until)
    {
        using var connection = _address.Plain.OpenConnection();
        Run(connection, """UPDATE "Shelf" SET "Until" = least("Until", @until) WHERE ("Kind", "Key", "Owner") = (@kind, @key, @owner)""",
            ("until", until), ("kind", kind), ("key", key), ("owner", owner));
    }

    public void Drop(string kind, string key, int owner)
    {
        using var connection = _address.Plain.OpenConnection();
        Run(connection, """DELETE FROM "Shelf" WHERE ("Kind", "Key", "Owner") = (@kind, @key, @owner)""", ("kind", kind), ("key", key), ("owner", owner));
    }

    private string? Read(string sql, string kind, string key, int owner)
    {
        using var connection = _address.Plain.OpenConnection();
        using var command = Command(connection, sql, ("kind", kind), ("key", key), ("owner", owner), ("now", _time.GetUtcNow()));
        return command.ExecuteScalar() is byte[] cipher ? _protector.Reveal(cipher) : null;
    }

    private static void Run(NpgsqlConnection connection, string sql, params (string Name, object Value)[] values)
    {
        using var command = Command(connection, sql, values);
        command.ExecuteNonQuery();
    }

    private static NpgsqlCommand Command(NpgsqlConnection connection, string sql, params (string Name, object Value)[] values)
    {
        var command = new NpgsqlCommand(sql, connection);
        foreach (var (name, value) in values)
            command.Parameters.Add(value is DateTimeOffset at ? new NpgsqlParameter(name, NpgsqlTypes.NpgsqlDbType.TimestampTz) { Value = at.UtcDateTime } : new NpgsqlParameter(name, value));
        return command;
    }
}
