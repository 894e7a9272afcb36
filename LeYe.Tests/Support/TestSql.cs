using System.Text.RegularExpressions;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Tests.Support;

/// <summary>Statements of tests that go past the product, written in SQLite's words, on either database.</summary>
internal static partial class TestSql
{
    /// <returns>How many rows were changed.</returns>
    public static int Run(LeYeDb db, string sql) => db.Database.ExecuteSqlRaw(PostgresServer.IsWanted ? Postgres(sql) : sql);

    /// <summary>Lets rows refer to what is not there.</summary>
    public static void WithoutReferences(LeYeDb db) => db.Database.ExecuteSqlRaw(PostgresServer.IsWanted
        ? """
          DO $$ DECLARE c record; BEGIN
              FOR c IN SELECT conname, conrelid::regclass AS named FROM pg_constraint WHERE contype = 'f' LOOP
                  EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', c.named, c.conname);
              END LOOP;
          END $$
          """
        : "PRAGMA foreign_keys = OFF");

    /// <summary>Takes triggers away, as whoever can write the database could.</summary>
    public static void WithoutGuards(LeYeDb db, params string[] names) => db.Database.ExecuteSqlRaw(string.Concat(
        names.Select(n => PostgresServer.IsWanted ? $"DROP FUNCTION \"{n}\"() CASCADE;" : $"DROP TRIGGER \"{n}\";")));

    /// <summary>Lets no row of a table be deleted, as if the machine stopped there, until <see cref="WithoutGuards"/> takes it back.</summary>
    public static void RefuseDelete(LeYeDb db, string table, string name) => db.Database.ExecuteSqlRaw(PostgresServer.IsWanted
        ? $"""
           CREATE FUNCTION "{name}"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'cut off'; END $$;
           CREATE TRIGGER "{name}" BEFORE DELETE ON "{table}" FOR EACH ROW EXECUTE FUNCTION "{name}"();
           """
        : $"CREATE TRIGGER \"{name}\" BEFORE DELETE ON \"{table}\" BEGIN SELECT RAISE(ABORT, 'cut off'); END");

    private static string Postgres(string sql)
    {
        var replaces = sql.Contains("OR REPLACE", StringComparison.Ordinal) && sql.Contains("VALUES", StringComparison.Ordinal);
        sql = Name().Replace(sql.Replace("OR REPLACE ", "", StringComparison.Ordinal), m => m.Value[0] == '\'' ? m.Value : $"\"{m.Value}\"");
        return Bytes().Replace(sql, @"'\x$1'::bytea") + (replaces ? " ON CONFLICT (\"Id\") DO UPDATE SET \"Version\" = excluded.\"Version\"" : "");
    }

    // Names of tables and columns; texts stay as they are.
    [GeneratedRegex("""'[^']*'|(?<!["\w])[A-Z][a-z]\w*(?!["\w])""")]
    private static partial Regex Name();

    [GeneratedRegex("x'([0-9a-fA-F]*)'")]
    private static partial Regex Bytes();
}
