namespace LeYe.Tests.Support;

/// <summary>Which database a run of tests is on: SQLite, or PostgreSQL where the environment asks for it. A process stays with one: its compiled queries belong to one model.</summary>
internal static class WantedDatabase
{
    public const string Variable = "LEYE_TEST_DATABASE";

    public static bool IsPostgres { get; } = Environment.GetEnvironmentVariable(Variable) == "postgres";
}
