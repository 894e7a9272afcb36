using System.Text.RegularExpressions;

namespace LeYe.Domain.Persistence.Postgres;

/// <summary>The guards in PostgreSQL's words: a function and a trigger for each. A table that refuses to lose a row also refuses to be emptied at once, which SQLite does not know.</summary>
internal static partial class PostgresGuards
{
    private static readonly IReadOnlyList<Guard> All = [.. DatabaseGuards.All, .. DatabaseGuards.All.Where(g => g.Act == "DELETE").Select(Emptying)];

    public static IReadOnlyList<string> Names { get; } = [.. All.Select(g => g.Name)];

    /// <summary>Makes all triggers anew.</summary>
    public static string Set { get; } = string.Concat(All.Select(Sql));

    public static string Remove { get; } = string.Concat(All.Select(g => $"DROP FUNCTION IF EXISTS \"{g.Name}\"() CASCADE;\n"));

    // Rows of a locked year are refused one by one; of all rows at once it is enough that some year is locked.
    private static Guard Emptying(Guard delete) => delete with
    {
        Name = delete.Name.Replace("_Delete", "_Empty", StringComparison.Ordinal),
        Act = "TRUNCATE",
        Condition = delete.Name.StartsWith("Lock_", StringComparison.Ordinal) ? """EXISTS (SELECT 1 FROM "YearLocks")""" : "",
    };

    private static string Sql(Guard guard) => $"""
        CREATE OR REPLACE FUNCTION "{guard.Name}"() RETURNS trigger LANGUAGE plpgsql AS $guard$
        BEGIN
            IF {Condition(guard.Condition)} THEN
                RAISE EXCEPTION USING MESSAGE = '{guard.Message}', ERRCODE = 'LEYE1';
            END IF;
            RETURN {(guard.Act == "DELETE" ? "OLD" : "NEW")};
        END $guard$;
        DROP TRIGGER IF EXISTS "{guard.Name}" ON "{guard.Table}";
        CREATE TRIGGER "{guard.Name}" BEFORE {guard.Act} ON "{guard.Table}" FOR EACH {(guard.Act == "TRUNCATE" ? "STATEMENT" : "ROW")} EXECUTE FUNCTION "{guard.Name}"();

        """;

    private static string Condition(string sqlite) => sqlite is "" or "1" ? "true" : Differs().Replace(sqlite, "$1 IS DISTINCT FROM $2");

    [GeneratedRegex("""((?:OLD|NEW)\."\w+") IS NOT ((?:OLD|NEW)\.)""")]
    private static partial Regex Differs();
}
