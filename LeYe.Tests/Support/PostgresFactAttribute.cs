namespace LeYe.Tests.Support;

/// <summary>A test about several nodes on one server; in a run on SQLite it is counted as skipped.</summary>
public sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute()
    {
        if (!WantedDatabase.IsPostgres)
            Skip = "About the PostgreSQL server: LEYE_TEST_DATABASE=postgres.";
    }
}
