namespace LeYe.Domain.Reporting.Suppression;

/// <summary>
/// Decides which cells of a set of sums are kept back. Small counts are; then, as long as a reader could work one of them
/// out from the printed cells and the sums, one more cell of that sum is. The reader is played here: a 少于3 is 1 or 2, a
/// withheld cell anything from 0, and every sum narrows the others until nothing moves.
/// </summary>
internal sealed class Suppressor
{
    private const decimal Ceiling = 1_000_000_000;

    private readonly decimal[] _values;
    private readonly IReadOnlyList<SumRelation> _sums;
    private readonly bool[] _kept;
    private readonly IReadOnlySet<int> _printed;

    /// <param name="values">The true counts.</param>
    /// <param name="sums">Which cells add up to which.</param>
    /// <param name="printed">Cells that are printed elsewhere, so that keeping them back here would hide nothing.</param>
    public Suppressor(IReadOnlyList<decimal> values, IReadOnlyList<SumRelation> sums, IReadOnlySet<int>? printed = null)
    {
        _printed = printed ?? new HashSet<int>();
        _values = [.. values];
        _sums = sums;
        _kept = new bool[values.Count];
        for (var i = 0; i < _kept.Length; i++)
            _kept[i] = SuppressionRules.IsSmall(_values[i]);
        // A sum with one cell kept back tells it; closing that first keeps back fewer cells than working outwards from a small one.
        while (_sums.Any(AddSecond) || (Pinned() is { } cell && AddBeside(cell))) { }
    }

    public bool IsKeptBack(int cell) => _kept[cell];

    /// <summary>Why the cell is not printed; null for a printed one.</summary>
    public string? Qualifier(int cell) => !_kept[cell] ? null
        : SuppressionRules.IsSmall(_values[cell]) ? SuppressionRules.Suppressed : SuppressionRules.Withheld;

    /// <summary>What a reader can narrow each cell down to.</summary>
    public (decimal Low, decimal High)[] Reader()
    {
        var bounds = new (decimal Low, decimal High)[_values.Length];
        for (var i = 0; i < bounds.Length; i++)
            bounds[i] = !_kept[i] ? (_values[i], _values[i]) : SuppressionRules.IsSmall(_values[i]) ? (1, 2) : (0, Ceiling);
        var moved = true;
        while (moved)
        {
            moved = false;
            foreach (var sum in _sums)
                moved |= Narrow(bounds, sum);
        }
        return bounds;
    }

    private int? Pinned()
    {
        if (!Array.Exists(_kept, kept => kept))
            return null;
        var bounds = Reader();
        for (var i = 0; i < bounds.Length; i++)
            if (SuppressionRules.IsSmall(_values[i]) && bounds[i].Low == bounds[i].High && _sums.Any(s => s.Contains(i) && Beside(s).Any()))
                return i;
        return null;
    }

    /// <summary>Keeps back the smallest number of a sum in which only one cell is.</summary>
    private bool AddSecond(SumRelation sum)
    {
        if (sum.Parts.Append(sum.Total).Count(c => _kept[c]) != 1)
            return false;
        var second = Beside(sum).Where(c => _values[c] > 0).OrderBy(c => c == sum.Total).ThenBy(c => _values[c]).ThenBy(c => c).Select(c => (int?)c).FirstOrDefault();
        return second is { } chosen && (_kept[chosen] = true);
    }

    /// <summary>Keeps back the smallest printed number beside the cell; a part rather than a total, a number rather than 0.</summary>
    private bool AddBeside(int cell)
    {
        var best = _sums.Where(s => s.Contains(cell)).SelectMany(s => Beside(s).Select(c => (Cell: c, IsTotal: c == s.Total)))
            .OrderBy(c => _values[c.Cell] == 0).ThenBy(c => c.IsTotal).ThenBy(c => _values[c.Cell]).ThenBy(c => c.Cell)
            .Select(c => (int?)c.Cell).FirstOrDefault();
        if (best is not { } chosen)
            return false;
        return _kept[chosen] = true;
    }

    private IEnumerable<int> Beside(SumRelation sum) => sum.Parts.Append(sum.Total).Where(c => !_kept[c] && !_printed.Contains(c));

    private static bool Narrow((decimal Low, decimal High)[] bounds, SumRelation sum)
    {
        var low = sum.Parts.Sum(p => bounds[p].Low);
        var high = sum.Parts.Sum(p => bounds[p].High);
        var moved = Set(bounds, sum.Total, low, high);
        var total = bounds[sum.Total];
        foreach (var part in sum.Parts)
        {
            var own = bounds[part];
            moved |= Set(bounds, part, total.Low - (high - own.High), total.High - (low - own.Low));
            (low, high) = (low - own.Low + bounds[part].Low, high - own.High + bounds[part].High);
        }
        return moved;
    }

    private static bool Set((decimal Low, decimal High)[] bounds, int cell, decimal low, decimal high)
    {
        var narrowed = (Low: Math.Max(bounds[cell].Low, low), High: Math.Min(bounds[cell].High, high));
        // Sums that contradict each other tell a reader nothing.
        if (narrowed == bounds[cell] || narrowed.Low > narrowed.High)
            return false;
        bounds[cell] = narrowed;
        return true;
    }
}
