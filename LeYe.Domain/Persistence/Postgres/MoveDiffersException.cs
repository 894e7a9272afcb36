namespace LeYe.Domain.Persistence.Postgres;

/// <summary>A table did not arrive as it was. Nothing was kept.</summary>
public sealed class MoveDiffersException(string table) : Exception(table)
{
    public string Table { get; } = table;
}
