using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace LeYe.Domain.Persistence.Postgres;

/// <summary>Every instant of the records is UTC. PostgreSQL wants to be told so, and gives it back as SQLite does, without a kind.</summary>
internal sealed class UtcInstant() : ValueConverter<DateTime, DateTime>(
    at => DateTime.SpecifyKind(at, DateTimeKind.Utc), at => DateTime.SpecifyKind(at, DateTimeKind.Unspecified));
