namespace LeYe.Tests.Support;

/// <summary>As <see cref="SqliteFactAttribute"/>, with data.</summary>
public sealed class SqliteTheoryAttribute : TheoryAttribute
{
    public SqliteTheoryAttribute()
    {
        if (PostgresServer.IsWanted)
            Skip = "About the SQLite file.";
    }
}
