namespace LeYe.Tests.Support;

/// <summary>A test about the SQLite file itself; in a run on PostgreSQL it is counted as skipped.</summary>
public sealed class SqliteFactAttribute : FactAttribute
{
    public SqliteFactAttribute()
    {
        if (PostgresServer.IsWanted)
            Skip = "About the SQLite file.";
    }
}
