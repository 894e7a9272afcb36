using System.Globalization;
using LeYe.Domain.Persistence.Sqlite;
using Microsoft.Data.Sqlite;

namespace LeYe.Benchmarks.Subjects;

/// <summary>A copy of a database with its people and what belongs to them several times over, each copy with ids of its own.</summary>
public static class ScaledDatabase
{
    private const long Apart = 10_000_000;

    private static readonly string[] Tables = ["People", "Certificates", "HardshipStatus", "Placements", "Leaves", "Classes", "Sessions", "Enrolments", "Marks", "Incomes"];
    private static readonly string[] Shifted = ["Id", "PersonId", "RelativeOfId", "PlacementId", "ClassId", "SessionId", "EnrolmentId"];
    private static readonly string[] Unique = ["IdentityNumberHash", "NumberHash"];

    public static void Copy(string source, string target, int times)
    {
        foreach (var ending in new[] { "", "-wal", "-shm" })
            File.Delete(target + ending);
        using (var from = Open(source))
            Run(from, $"VACUUM INTO '{target}'");
        using var copy = Open(target);
        Run(copy, "PRAGMA foreign_keys = OFF");
        using var transaction = copy.BeginTransaction();
        for (var copyNumber = 1; copyNumber < times; copyNumber++)
            foreach (var table in Tables)
            {
                var columns = Columns(copy, table);
                var values = columns.Select(c => Unique.Contains(c) ? $"CASE WHEN {c} IS NULL THEN NULL ELSE randomblob(32) END"
                    : Shifted.Contains(c) ? $"{c} + {copyNumber * Apart}" : c);
                Run(copy, $"INSERT INTO {table} ({string.Join(',', columns)}) SELECT {string.Join(',', values)} FROM {table} WHERE Id < {Apart}");
            }
        transaction.Commit();
        Run(copy, "ANALYZE");
    }

    /// <summary>How much it holds, in words.</summary>
    public static string Describe(string file)
    {
        using var connection = Open(file);
        return string.Join(", ", new[] { ("People", "people"), ("Incomes", "incomes"), ("Marks", "marks") }.Select(t =>
            $"{Scalar(connection, $"SELECT COUNT(*) FROM {t.Item1}").ToString("N0", CultureInfo.InvariantCulture)} {t.Item2}"));
    }

    private static List<string> Columns(SqliteConnection connection, string table)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT name FROM pragma_table_info('{table}')";
        using var reader = command.ExecuteReader();
        var columns = new List<string>();
        while (reader.Read())
            columns.Add(reader.GetString(0));
        return columns;
    }

    private static SqliteConnection Open(string file)
    {
        var connection = new SqliteConnection(SqliteSetup.ConnectionString(file));
        connection.Open();
        return connection;
    }

    private static long Scalar(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
