using System.Globalization;

namespace LeYe.Domain.Reporting.Evidence;

/// <summary>Adds up rows that come by person and month. Amounts are fen; rounding happens once, when the value is written.</summary>
internal sealed class EvidenceTally
{
    private readonly List<long> _personMonths = [];
    private int _rows;
    private int _persons;
    private int _placed;
    private int _lastPerson;
    private int _lastMonth;
    private bool _lastPlaced;
    private long _fen;
    private long _priorFen;
    private bool _isProvisional;
    private bool _isSorted;

    public void Add(in EvidenceRow row)
    {
        _rows++;
        _isProvisional |= row.Has(EvidenceTraits.Provisional);
        var isSamePerson = row.PersonId != 0 && row.PersonId == _lastPerson;
        if (row.Month != 0)
            AddIncome(in row, isSamePerson && row.Month == _lastMonth);
        if (!isSamePerson)
        {
            _persons += row.PersonId == 0 ? 0 : 1;
            _lastPlaced = false;
        }
        if (row.Has(EvidenceTraits.Placed) && !_lastPlaced)
        {
            _placed++;
            _lastPlaced = true;
        }
        (_lastPerson, _lastMonth) = (row.PersonId, row.Month);
    }

    public Measure Measure(MetricAggregate how) => new(Value(how), _rows, _persons, _placed, _isProvisional);

    // Somebody paid by two bases for one month is one person-month.
    private void AddIncome(in EvidenceRow row, bool isSameMonth)
    {
        _fen += row.Fen;
        if (isSameMonth)
            _personMonths[^1] += row.Fen;
        else
        {
            _personMonths.Add(row.Fen);
            _priorFen += row.PriorFen;
        }
    }

    private string? Value(MetricAggregate how) => how switch
    {
        MetricAggregate.Rows => Whole(_rows),
        MetricAggregate.Persons => Whole(_persons),
        MetricAggregate.PersonMonths => Whole(_personMonths.Count),
        MetricAggregate.Total => Yuan(_fen),
        MetricAggregate.Average => _personMonths.Count == 0 ? null : Yuan((decimal)_fen / _personMonths.Count),
        MetricAggregate.Gain => _personMonths.Count == 0 ? null : Yuan((decimal)(_fen - _priorFen) / _personMonths.Count),
        MetricAggregate.Median => Median(),
        MetricAggregate.Highest => _personMonths.Count == 0 ? null : Yuan(_personMonths.Max()),
        MetricAggregate.PlacedShare => _persons == 0
            ? null
            : Math.Round(100m * _placed / _persons, 1, MidpointRounding.AwayFromZero).ToString("0.0", CultureInfo.InvariantCulture),
        _ => throw new InvalidOperationException($"No such aggregate: {how}."),
    };

    /// <summary>The middle person-month; of an even number the mean of the two middle ones.</summary>
    private string? Median()
    {
        if (_personMonths.Count == 0)
            return null;
        if (!_isSorted)
            _personMonths.Sort();
        _isSorted = true;
        var middle = _personMonths.Count / 2;
        return Yuan(_personMonths.Count % 2 == 1 ? _personMonths[middle] : (_personMonths[middle - 1] + (decimal)_personMonths[middle]) / 2);
    }

    private static string Whole(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Yuan(decimal fen) =>
        Math.Round(fen / 100, 2, MidpointRounding.AwayFromZero).ToString("0.00", CultureInfo.InvariantCulture);
}
