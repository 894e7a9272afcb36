namespace LeYe.Domain.Persistence;

/// <summary>One refusal of the database itself, as <c>Sqlite/YearLock.sql</c> and <c>Sqlite/AuditKept.sql</c> write it.</summary>
/// <param name="Name">The trigger's name.</param>
/// <param name="Act"><c>INSERT</c>, <c>DELETE</c>, <c>UPDATE</c> or <c>UPDATE OF</c> with columns.</param>
/// <param name="Table">Without quotes.</param>
/// <param name="Condition">When it refuses; empty for always.</param>
/// <param name="Message">What it says; the word before the colon is what <see cref="StorageFaults"/> knows it by.</param>
internal sealed record Guard(string Name, string Act, string Table, string Condition, string Message);
