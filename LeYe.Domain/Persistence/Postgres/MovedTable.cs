namespace LeYe.Domain.Persistence.Postgres;

/// <summary>A table that was moved.</summary>
/// <param name="Rows">How many rows it has, the same on both sides.</param>
/// <param name="Hash">Over all its values, the same on both sides, as hexadecimal digits.</param>
public sealed record MovedTable(string Name, long Rows, string Hash);
