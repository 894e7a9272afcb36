using LeYe.Domain.Reporting.Figures;

namespace LeYe.Domain.Reporting.Evidence;

/// <summary>The rows of one reading of the records, by room, made when first asked for.</summary>
internal sealed class EvidenceBook(ReportRecords records)
{
    private readonly Dictionary<EvidenceRoom, EvidenceRow[]> _rooms = [];
    private readonly Dictionary<(EvidenceRoom Room, int BaseId), EvidenceRow[]> _ofBase = [];
    private readonly Dictionary<(EvidenceRoom Room, BaseGroup Group), EvidenceRow[]> _ofGroup = [];
    private readonly Dictionary<(RowFilter Filter, EvidenceRoom Room, BaseGroup Group), EvidenceTally> _tallies = [];

    /// <summary>The rows of a room by person, then day: what belongs to one person, and to one month of hers, stands together.</summary>
    public EvidenceRow[] Rows(EvidenceRoom room)
    {
        if (!_rooms.TryGetValue(room, out var rows))
            _rooms.Add(room, rows = InOrder(EvidenceMaker.Make(records, room)));
        return rows;
    }

    /// <summary>Exactly the rows behind a figure.</summary>
    public List<EvidenceRow> Behind(MetricFormula formula, string population, FigureSpan span, BaseGroup bases)
    {
        var (found, filter) = (new List<EvidenceRow>(), formula.Filter(population, span));
        foreach (ref readonly var row in Candidates(formula.Room, bases).AsSpan())
            if (filter.Lets(in row, bases))
                found.Add(row);
        return found;
    }

    /// <summary>The figure of those bases. Average, median and highest of the same rows add them up once.</summary>
    public Measure Measure(MetricFormula formula, string population, FigureSpan span, BaseGroup bases)
    {
        var filter = formula.Filter(population, span);
        var key = (filter, formula.Room, bases);
        if (!_tallies.TryGetValue(key, out var tally))
        {
            _tallies.Add(key, tally = new EvidenceTally());
            foreach (ref readonly var row in Candidates(formula.Room, bases).AsSpan())
                if (filter.Lets(in row, bases))
                    tally.Add(in row);
        }
        return tally.Measure(formula.How);
    }

    // Bases and provinces are looked at one by one a dozen times each: their rows are set apart once.
    private EvidenceRow[] Candidates(EvidenceRoom room, BaseGroup bases)
    {
        if (bases.IsAll)
            return Rows(room);
        if (bases.OnlyBase is { } baseId)
            return OfBase(room, baseId);
        if (!_ofGroup.TryGetValue((room, bases), out var rows))
            _ofGroup.Add((room, bases), rows = Array.FindAll(Rows(room), r => bases.Covers(r.BaseId)));
        return rows;
    }

    private EvidenceRow[] OfBase(EvidenceRoom room, int baseId)
    {
        if (_ofBase.TryGetValue((room, baseId), out var known))
            return known;
        var counts = new Dictionary<int, int>();
        foreach (ref readonly var row in Rows(room).AsSpan())
            counts[row.BaseId] = counts.GetValueOrDefault(row.BaseId) + 1;
        foreach (var (id, count) in counts)
            (_ofBase[(room, id)], counts[id]) = (new EvidenceRow[count], 0);
        foreach (ref readonly var row in Rows(room).AsSpan())
            _ofBase[(room, row.BaseId)][counts[row.BaseId]++] = row;
        return _ofBase.TryGetValue((room, baseId), out known) ? known : _ofBase[(room, baseId)] = [];
    }

    // Rows are large: their places are sorted, and each row is moved once.
    private static EvidenceRow[] InOrder(List<EvidenceRow> rows)
    {
        var (keys, places, sorted) = (new long[rows.Count], new int[rows.Count], new EvidenceRow[rows.Count]);
        for (var i = 0; i < places.Length; i++)
            (keys[i], places[i]) = (((long)rows[i].PersonId << 32) | (uint)rows[i].On.DayNumber, i);
        Array.Sort(keys, places);
        for (var i = 0; i < places.Length; i++)
            sorted[i] = rows[places[i]];
        return sorted;
    }
}
