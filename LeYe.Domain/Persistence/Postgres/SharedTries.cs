using LeYe.Domain.Common;
using Npgsql;

namespace LeYe.Domain.Persistence.Postgres;

/// <summary>Counts tries at names that nobody has, over all processes. A name is kept only as a keyed hash.</summary>
public sealed class SharedTries
{
    private const string Purpose = "sign-in.unknown-name";

    private readonly PostgresAddress _address;
    private readonly FieldProtector _protector;

    internal SharedTries(PostgresAddress address, FieldProtector protector) => (_address, _protector) = (address, protector);

    public async Task<bool> IsLockedAsync(string name, DateTimeOffset now, CancellationToken cancel)
    {
        await using var command = _address.Plain.CreateCommand("""SELECT EXISTS (SELECT 1 FROM "NameTries" WHERE "Hash" = @hash AND "LockedUntil" > @now)""");
        Give(command, name, now);
        return (bool)(await command.ExecuteScalarAsync(cancel))!;
    }

    /// <summary>Counts one more. The last that is allowed locks the name; a lock that is over begins anew.</summary>
    /// <returns>True when the name is locked then.</returns>
    public async Task<bool> CountAsync(string name, DateTimeOffset now, int most, TimeSpan lockedFor, CancellationToken cancel)
    {
        await using var command = _address.Plain.CreateCommand("""
            DELETE FROM "NameTries" WHERE "At" < @now - interval '1 day';
            INSERT INTO "NameTries" AS t ("Hash", "Count", "At") VALUES (@hash, 1, @now)
            ON CONFLICT ("Hash") DO UPDATE SET "At" = @now,
                "Count" = CASE WHEN t."LockedUntil" > @now THEN t."Count" WHEN t."LockedUntil" IS NOT NULL THEN 1 WHEN t."Count" + 1 >= @most THEN 0 ELSE t."Count" + 1 END,
                "LockedUntil" = CASE WHEN t."LockedUntil" > @now THEN t."LockedUntil" WHEN t."LockedUntil" IS NULL AND t."Count" + 1 >= @most THEN @until END
            RETURNING "LockedUntil" IS NOT NULL
            """);
        Give(command, name, now);
        command.Parameters.Add(new NpgsqlParameter<int>("most", most));
        command.Parameters.Add(Instant("until", now + lockedFor));
        return (bool)(await command.ExecuteScalarAsync(cancel))!;
    }

    private void Give(NpgsqlCommand command, string name, DateTimeOffset now)
    {
        command.Parameters.Add(new NpgsqlParameter<byte[]>("hash", _protector.SearchHash(Purpose, name)));
        command.Parameters.Add(Instant("now", now));
    }

    private static NpgsqlParameter Instant(string name, DateTimeOffset at) => new(name, NpgsqlTypes.NpgsqlDbType.TimestampTz) { Value = at.UtcDateTime };
}
