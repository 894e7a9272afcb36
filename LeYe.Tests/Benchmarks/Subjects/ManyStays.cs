using System.Globalization;
using LeYe.Domain.Persistence.Sqlite;
using Microsoft.Data.Sqlite;

namespace LeYe.Benchmarks.Subjects;

/// <summary>A copy of a database with so many stays more, each of a person of its own: copies of one of its running stays.</summary>
public static class ManyStays
{
    public static void Copy(string source, string target, int stays)
    {
        // A pooled connection would still hold the file of the copy before.
        SqliteConnection.ClearAllPools();
        foreach (var ending in new[] { "", "-wal", "-shm" })
            File.Delete(target + ending);
        using (var from = Open(source))
            Run(from, $"VACUUM INTO '{target}'");
        using var copy = Open(target);
        Run(copy, "PRAGMA foreign_keys = OFF");
        using var transaction = copy.BeginTransaction();
        var count = stays.ToString(CultureInfo.InvariantCulture);
        Fill(copy, "People", "(SELECT PersonId FROM Placements WHERE EndOn IS NULL AND IsMain AND NOT IsTrial AND StartOn < date('now', '-2 days') ORDER BY StartOn DESC, Id LIMIT 1)", count);
        Fill(copy, "Placements", "(SELECT Id FROM Placements WHERE EndOn IS NULL AND IsMain AND NOT IsTrial AND StartOn < date('now', '-2 days') ORDER BY StartOn DESC, Id LIMIT 1)", count);
        transaction.Commit();
        Run(copy, "ANALYZE");
    }

    private static void Fill(SqliteConnection copy, string table, string row, string count)
    {
        var columns = new List<string>();
        using (var command = copy.CreateCommand())
        {
            command.CommandText = $"SELECT name FROM pragma_table_info('{table}')";
            using var reader = command.ExecuteReader();
            while (reader.Read())
                columns.Add(reader.GetString(0));
        }
        var values = columns.Select(c => c is "Id" or "PersonId" ? "20000000 + n.x" : c.EndsWith("Hash", StringComparison.Ordinal) ? "NULL" : "t." + c);
        Run(copy, $"WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < {count}) INSERT INTO {table} ({string.Join(',', columns)}) SELECT {string.Join(',', values)} FROM n, (SELECT * FROM {table} WHERE Id = {row}) t");
    }

    private static SqliteConnection Open(string file)
    {
        var connection = new SqliteConnection(SqliteSetup.ConnectionString(file));
        connection.Open();
        return connection;
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandTimeout = 0;
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
