using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace LeYe.Domain.Persistence.Postgres;

/// <summary>
/// Notices by LISTEN and NOTIFY. What an act changed is written into its own transaction under the next version, and PostgreSQL sends the
/// notice with the commit. Whoever hears it, late, twice or not at all, reads from the rows what has changed since the version it knows:
/// the notice only wakes. The lock on the one row of the version lets one commit through at a time, so that a higher version was committed later.
/// </summary>
internal sealed class PostgresCarrier(PostgresAddress address) : IChangeCarrier, ISharedVersion
{
    /// <summary>The channel of the notices.</summary>
    public const string Channel = "leye";

    // Beyond so many ids one pass over everything is cheaper than listing them.
    private const int Most = 2_000;

    private const string Step = """
        WITH step AS (UPDATE "LiveVersion" SET "Last" = "Last" + 1 RETURNING "Last")
        INSERT INTO "LiveChanges" ("Version", "At", "Facts") SELECT "Last", clock_timestamp(), @facts FROM step;
        """;

    private const string Tell = $"SELECT pg_notify('{Channel}', @notice)";

    private const string Mark = """SELECT "Last", "Day" FROM "LiveVersion" """;

    /// <summary>This process among those that tell each other.</summary>
    public Guid Self { get; } = Guid.NewGuid();

    public async Task PutAsync(LeYeDb db, ChangedFacts facts, CancellationToken cancel)
    {
        await using var command = Command(db, facts.TouchesCounts ? Step + Tell : Tell);
        if (facts.TouchesCounts)
            command.Parameters.Add(new NpgsqlParameter<string?>("facts", Write(facts)));
        command.Parameters.Add(new NpgsqlParameter<string>("notice", Notice.Write(Self, facts)));
        await command.ExecuteNonQueryAsync(cancel);
    }

    public async Task<SharedMark> NowAsync(DateOnly today, CancellationToken cancel)
    {
        var mark = await ReadMarkAsync(cancel);
        if (mark.On >= today)
            return mark;
        await RunAsync("""UPDATE "LiveVersion" SET "Last" = "Last" + 1, "Day" = @day WHERE "Day" < @day; """ + Tell, cancel, new NpgsqlParameter<DateOnly>("day", today), Woken());
        return await ReadMarkAsync(cancel);
    }

    public async Task<SharedMark> OfAsync(LeYeDb snapshot, CancellationToken cancel)
    {
        await using var command = Command(snapshot, Mark);
        return await ReadMarkAsync(command, cancel);
    }

    public async Task<ChangedFacts?> SinceAsync(LeYeDb snapshot, long version, CancellationToken cancel)
    {
        await using var command = Command(snapshot, """SELECT c."Facts" FROM "LiveChanges" c WHERE c."Version" > @version UNION ALL SELECT NULL FROM "LiveVersion" WHERE "Pruned" > @version""");
        command.Parameters.Add(new NpgsqlParameter<long>("version", version));
        var all = new ChangedFacts();
        await using var rows = await command.ExecuteReaderAsync(cancel);
        while (await rows.ReadAsync(cancel))
        {
            if (await rows.IsDBNullAsync(0, cancel))
                return null;
            var ids = JsonSerializer.Deserialize<int[][]>(rows.GetString(0))!;
            all.People.UnionWith(ids[0]);
            all.Placements.UnionWith(ids[1]);
            all.Classes.UnionWith(ids[2]);
        }
        return all;
    }

    public Task SkipAsync(CancellationToken cancel) =>
        RunAsync("""UPDATE "LiveVersion" SET "Last" = "Last" + 1, "Pruned" = "Last" + 1; """ + Tell, cancel, Woken());

    /// <summary>A process begins: the day is that of its clock, also where an earlier one was ahead by mistake.</summary>
    public Task BeginAsync(DateOnly today, CancellationToken cancel) =>
        RunAsync("""UPDATE "LiveVersion" SET "Last" = "Last" + 1, "Day" = @day WHERE "Day" <> @day; """ + Tell, cancel, new NpgsqlParameter<DateOnly>("day", today), Woken());

    /// <summary>Drops changes that every process has long read. One that has not counts everything anew.</summary>
    public Task PruneAsync(CancellationToken cancel) => RunAsync("""
        WITH old AS (DELETE FROM "LiveChanges" WHERE "At" < clock_timestamp() - interval '10 minutes' RETURNING "Version")
        UPDATE "LiveVersion" SET "Pruned" = greatest("Pruned", (SELECT max("Version") FROM old)) WHERE EXISTS (SELECT 1 FROM old)
        """, cancel);

    private NpgsqlParameter Woken() => new NpgsqlParameter<string>("notice", Notice.Write(Self, new ChangedFacts { AreCountsElsewhere = true }));

    private static string? Write(ChangedFacts facts) =>
        facts.IsEverything || facts.People.Count + facts.Placements.Count + facts.Classes.Count > Most ? null
            : JsonSerializer.Serialize(new int[][] { [.. facts.People], [.. facts.Placements], [.. facts.Classes] });

    private async Task<SharedMark> ReadMarkAsync(CancellationToken cancel)
    {
        await using var command = address.Plain.CreateCommand(Mark);
        return await ReadMarkAsync(command, cancel);
    }

    private static async Task<SharedMark> ReadMarkAsync(NpgsqlCommand command, CancellationToken cancel)
    {
        await using var row = await command.ExecuteReaderAsync(cancel);
        await row.ReadAsync(cancel);
        return new SharedMark(row.GetInt64(0), row.GetFieldValue<DateOnly>(1));
    }

    private async Task RunAsync(string sql, CancellationToken cancel, params NpgsqlParameter[] values)
    {
        await using var command = address.Plain.CreateCommand(sql);
        command.Parameters.AddRange(values);
        await command.ExecuteNonQueryAsync(cancel);
    }

    private static NpgsqlCommand Command(LeYeDb db, string sql) => new(sql, (NpgsqlConnection)db.Database.GetDbConnection());
}
