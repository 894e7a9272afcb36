using System.Globalization;

namespace LeYe.Domain.Importing;

/// <summary>Which row said something first, so that the second is told.</summary>
internal sealed class SeenRows<TKey> where TKey : notnull
{
    private readonly Dictionary<TKey, int> _rows = [];

    /// <summary>Adds a fault where an earlier row has the same key.</summary>
    public void Take(ImportReading row, TKey key, ImportField field)
    {
        if (!_rows.TryAdd(key, row.Number) && _rows[key] != row.Number)
            row.Add(field, "row-twice", _rows[key].ToString(CultureInfo.InvariantCulture));
    }
}
