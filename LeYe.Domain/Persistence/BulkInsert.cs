using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace LeYe.Domain.Persistence;

/// <summary>
/// Inserts many records that already have their ids, by one prepared statement or one stream a table.
/// For building whole databases only: no tracking, no version check, no audit.
/// </summary>
public static class BulkInsert
{
    /// <summary>Inserts the records in their order; the caller holds the transaction.</summary>
    /// <param name="db">A context with an open transaction.</param>
    /// <param name="records">Records of one type, related records already inserted.</param>
    public static async Task InsertAsync<T>(LeYeDb db, IReadOnlyList<T> records, CancellationToken cancel) where T : class
    {
        if (records.Count == 0)
            return;
        var transaction = db.Database.CurrentTransaction?.GetDbTransaction() ?? throw new InvalidOperationException("no transaction");
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = transaction;
        var columns = Prepare(command, db.Model.FindEntityType(typeof(T))!, db.GetService<ISqlGenerationHelper>());
        if (!await Dialect.Of(db).CopyAsync(command, records.Select(r => columns.Select(c => Value(c.Property, r))), cancel))
            await EachAsync(command, columns, records, cancel);
        await GoOnAsync(db, db.Model.FindEntityType(typeof(T))!, cancel);
    }

    private static async Task GoOnAsync(LeYeDb db, IEntityType type, CancellationToken cancel)
    {
        var table = StoreObjectIdentifier.Table(type.GetTableName()!, type.GetSchema());
        if (type.FindPrimaryKey() is { Properties: [{ ValueGenerated: ValueGenerated.OnAdd } key] })
            await Dialect.Of(db).GoOnAsync(db, table.Name, key.GetColumnName(table)!, cancel);
    }

    private static async Task EachAsync<T>(DbCommand command, List<(IProperty Property, DbParameter Parameter)> columns, IReadOnlyList<T> records, CancellationToken cancel) where T : class
    {
        foreach (var record in records)
        {
            foreach (var (property, parameter) in columns)
                parameter.Value = Value(property, record);
            await command.ExecuteNonQueryAsync(cancel);
        }
    }

    private static List<(IProperty Property, DbParameter Parameter)> Prepare(DbCommand command, IEntityType type, ISqlGenerationHelper sql)
    {
        var table = StoreObjectIdentifier.Table(type.GetTableName()!, type.GetSchema());
        var columns = new List<(IProperty Property, DbParameter Parameter)>();
        foreach (var property in type.GetProperties())
        {
            var parameter = property.GetRelationalTypeMapping().CreateParameter(command, $"@p{columns.Count}", null, property.IsNullable);
            command.Parameters.Add(parameter);
            columns.Add((property, parameter));
        }
        var names = columns.Select(c => sql.DelimitIdentifier(c.Property.GetColumnName(table)!));
        command.CommandText =
            $"INSERT INTO {sql.DelimitIdentifier(table.Name)} ({string.Join(", ", names)}) VALUES ({string.Join(", ", columns.Select(c => c.Parameter.ParameterName))})";
        return columns;
    }

    private static object Value(IProperty property, object record)
    {
        var value = property.GetGetter().GetClrValue(record);
        if (value is null)
            return DBNull.Value;
        return property.GetTypeMapping().Converter is { } converter ? converter.ConvertToProvider(value)! : value;
    }
}
