using LeYe.Domain.Reporting.Figures;

namespace LeYe.Domain.Reporting.Evidence;

/// <summary>The rows of one reading of the records, by room, made when first asked for.</summary>
internal sealed class EvidenceBook(ReportRecords records)
{
    private readonly Dictionary<EvidenceRoom, EvidenceRow[]> _rooms = [];
    private readonly Dictionary<(EvidenceRoom Room, int BaseId), EvidenceRow[]> _ofBase = [];

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
        var found = new List<EvidenceRow>();
        foreach (ref readonly var row in Candidates(formula.Room, bases).AsSpan())
            if (formula.Counts(in row, population, span, bases))
                found.Add(row);
        return found;
    }

    /// <summary>The figure of those bases.</summary>
    public Measure Measure(MetricFormula formula, string population, FigureSpan span, BaseGroup bases)
    {
        var tally = new EvidenceTally(formula.How);
        foreach (ref readonly var row in Candidates(formula.Room, bases).AsSpan())
            if (formula.Counts(in row, population, span, bases))
                tally.Add(in row);
        return tally.Measure();
    }

    // Bases are looked at one by one a dozen times each: their rows are set apart once.
    private EvidenceRow[] Candidates(EvidenceRoom room, BaseGroup bases)
    {
        if (bases.OnlyBase is not { } baseId)
            return Rows(room);
        if (_ofBase.TryGetValue((room, baseId), out var rows))
            return rows;
        foreach (var group in Rows(room).GroupBy(r => r.BaseId))
            _ofBase[(room, group.Key)] = [.. group];
        return _ofBase.TryGetValue((room, baseId), out rows) ? rows : _ofBase[(room, baseId)] = [];
    }

    private static EvidenceRow[] InOrder(List<EvidenceRow> rows)
    {
        var sorted = rows.ToArray();
        var keys = Array.ConvertAll(sorted, r => ((long)r.PersonId << 32) | (uint)r.On.DayNumber);
        Array.Sort(keys, sorted);
        return sorted;
    }
}
