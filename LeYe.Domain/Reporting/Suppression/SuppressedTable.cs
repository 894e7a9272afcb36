using System.Globalization;

namespace LeYe.Domain.Reporting.Suppression;

/// <summary>A table of counts with a row and a column of sums, printed without what would tell of one or two people.</summary>
internal sealed class SuppressedTable
{
    private readonly decimal[] _values;
    private readonly Suppressor _suppressor;

    /// <param name="counts">Rows of equal length, without sums.</param>
    public SuppressedTable(IReadOnlyList<IEnumerable<int>> counts)
    {
        var rows = counts.Select(row => row.ToArray()).ToArray();
        (Rows, Columns) = (rows.Length, rows[0].Length);
        _values = new decimal[(Rows + 1) * (Columns + 1)];
        for (var r = 0; r < Rows; r++)
            for (var c = 0; c < Columns; c++)
            {
                _values[Index(r, c)] = rows[r][c];
                _values[Index(r, Columns)] += rows[r][c];
                _values[Index(Rows, c)] += rows[r][c];
                _values[Index(Rows, Columns)] += rows[r][c];
            }
        _suppressor = new Suppressor(_values, [.. Sums()]);
    }

    /// <summary>Rows without the row of sums.</summary>
    public int Rows { get; }

    /// <summary>Columns without the column of sums.</summary>
    public int Columns { get; }

    /// <summary>Row by row; row <see cref="Rows"/> and column <see cref="Columns"/> hold the sums.</summary>
    public IEnumerable<(int Row, int Column, string? Value, string? Qualifier)> Cells()
    {
        for (var r = 0; r <= Rows; r++)
            for (var c = 0; c <= Columns; c++)
            {
                var index = Index(r, c);
                yield return (r, c, _suppressor.IsKeptBack(index) ? null : _values[index].ToString(CultureInfo.InvariantCulture), _suppressor.Qualifier(index));
            }
    }

    private IEnumerable<SumRelation> Sums()
    {
        for (var r = 0; r <= Rows; r++)
            yield return new SumRelation(Index(r, Columns), [.. Enumerable.Range(0, Columns).Select(c => Index(r, c))]);
        for (var c = 0; c <= Columns; c++)
            yield return new SumRelation(Index(Rows, c), [.. Enumerable.Range(0, Rows).Select(r => Index(r, c))]);
    }

    private int Index(int row, int column) => row * (Columns + 1) + column;
}
