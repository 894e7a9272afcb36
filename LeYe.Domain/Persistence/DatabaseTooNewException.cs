namespace LeYe.Domain.Persistence;

/// <summary>The database was written by a newer program. Nothing was changed.</summary>
public sealed class DatabaseTooNewException() : Exception("database is newer than the program");
