using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace LeYe.Domain.Persistence;

/// <summary>
/// Points every row that refers to one record at another, and back. It follows the foreign keys of the model, so a table that
/// is added later is moved too. A row whose key is the reference itself (one to one) is left to the caller.
/// </summary>
public static class ReferenceMover
{
    /// <summary>Tables in which both records stand in rows that a unique index would not let stand under one of them.</summary>
    public static async Task<IReadOnlyList<string>> ClashesAsync<T>(LeYeDb db, int fromId, int toId, CancellationToken cancel)
    {
        var clashes = new List<string>();
        foreach (var (table, column, key) in References<T>(db))
            foreach (var index in key.DeclaringEntityType.GetIndexes().Where(i => i.IsUnique && i.Properties.Contains(key.Properties[0])))
            {
                var same = index.Properties.Where(p => p != key.Properties[0]).Select(p => Column(db, p)).Select(c => $"a.{c} = b.{c}");
                var sql = $"SELECT 1 FROM {table} a JOIN {table} b ON {string.Join(" AND ", same.DefaultIfEmpty("1 = 1"))} WHERE a.{column} = @from AND b.{column} = @to LIMIT 1";
                if ((await IdsAsync(db, sql, fromId, toId, cancel)).Count > 0)
                    clashes.Add(table.Trim('"'));
            }
        return clashes;
    }

    /// <summary>Moves all rows. The caller holds the transaction.</summary>
    /// <returns>What was moved, for moving it back.</returns>
    public static IReadOnlyList<MovedRows> Move<T>(LeYeDb db, int fromId, int toId)
    {
        var moved = new List<MovedRows>();
        foreach (var (table, column, key) in References<T>(db))
        {
            var id = Column(db, key.DeclaringEntityType.FindPrimaryKey()!.Properties[0]);
            var ids = Ids(db, $"SELECT {id} FROM {table} WHERE {column} = @from", fromId, toId);
            if (ids.Count == 0)
                continue;
            Execute(db, $"UPDATE {table} SET {column} = @to WHERE {column} = @from", fromId, toId);
            moved.Add(new MovedRows(table, column, ids));
        }
        return moved;
    }

    /// <summary>Moves those rows back that still point to where they were moved. The caller holds the transaction.</summary>
    public static void MoveBack<T>(LeYeDb db, IEnumerable<MovedRows> moved, int fromId, int toId)
    {
        var known = References<T>(db).ToDictionary(r => (r.Table, r.Column), r => Column(db, r.Key.DeclaringEntityType.FindPrimaryKey()!.Properties[0]));
        foreach (var rows in moved.Where(r => known.ContainsKey((r.Table, r.Column))))
            Execute(db, $"UPDATE {rows.Table} SET {rows.Column} = @to WHERE {rows.Column} = @from AND {known[(rows.Table, rows.Column)]} IN ({string.Join(',', rows.Ids)})", fromId, toId);
    }

    private static IEnumerable<(string Table, string Column, IForeignKey Key)> References<T>(LeYeDb db)
    {
        var sql = db.GetService<ISqlGenerationHelper>();
        return db.Model.FindEntityType(typeof(T))!.GetReferencingForeignKeys()
            .Where(k => k.Properties.Count == 1 && !k.Properties[0].IsPrimaryKey())
            .Select(k => (sql.DelimitIdentifier(k.DeclaringEntityType.GetTableName()!, k.DeclaringEntityType.GetSchema()), Column(db, k.Properties[0]), k));
    }

    private static string Column(LeYeDb db, IReadOnlyProperty property) => db.GetService<ISqlGenerationHelper>().DelimitIdentifier(
        property.GetColumnName(StoreObjectIdentifier.Table(property.DeclaringType.GetTableName()!, property.DeclaringType.GetSchema()))!);

    private static async Task<List<long>> IdsAsync(LeYeDb db, string sql, int fromId, int toId, CancellationToken cancel)
    {
        await db.Database.OpenConnectionAsync(cancel);
        await using var command = Command(db, sql, fromId, toId);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        var ids = new List<long>();
        while (await reader.ReadAsync(cancel))
            ids.Add(reader.GetInt64(0));
        return ids;
    }

    private static List<long> Ids(LeYeDb db, string sql, int fromId, int toId)
    {
        db.Database.OpenConnection();
        using var command = Command(db, sql, fromId, toId);
        using var reader = command.ExecuteReader();
        var ids = new List<long>();
        while (reader.Read())
            ids.Add(reader.GetInt64(0));
        return ids;
    }

    private static void Execute(LeYeDb db, string sql, int fromId, int toId)
    {
        using var command = Command(db, sql, fromId, toId);
        command.ExecuteNonQuery();
    }

    private static DbCommand Command(LeYeDb db, string sql, int fromId, int toId)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        foreach (var (name, value) in new[] { ("@from", fromId), ("@to", toId) })
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }
        return command;
    }
}
