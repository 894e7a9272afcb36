using LeYe.Domain.Common;

namespace LeYe.Domain.Reporting.Figures;

/// <summary>月人均收入 and its companions (rules.md, Income; Q7, Q8), for 残疾人 and for 在岗合计.</summary>
internal sealed class IncomeFigures
{
    private static readonly string[] Groups = [Populations.Disabled, Populations.InPost];

    private readonly ReportRecords _records;
    private readonly Dictionary<(int? BaseId, string Population), IncomeTally> _tallies = [];

    public IncomeFigures(ReportRecords records)
    {
        _records = records;
        var paid = records.Incomes.Where(i => i.GrossFen > 0).ToList();
        foreach (var row in paid)
            Add(row.BaseId, row);
        // Somebody paid by two bases for one month is one person-month of the programme.
        foreach (var personMonth in paid.GroupBy(i => (i.PersonId, i.Month)))
            Add(null, new IncomeRow(personMonth.Key.PersonId, 0, personMonth.Key.Month, personMonth.Sum(i => i.GrossFen)));
    }

    public void Add(FigureSheet sheet, FigureSubject subject, bool hasOpenMonth)
    {
        foreach (var group in Groups)
        {
            var tally = _tallies.GetValueOrDefault((subject.BaseId, group)) ?? new IncomeTally();
            var source = FigureSheet.Source("incomes", tally.PersonMonths);
            sheet.Average(Metrics.IncomeAverage, subject, group, tally.Average(), source, hasOpenMonth);
            sheet.Average(Metrics.IncomeMedian, subject, group, tally.Median(), source, hasOpenMonth);
            sheet.Count(Metrics.IncomePersonMonths, subject, group, sheet.Period, tally.PersonMonths, "incomes", hasOpenMonth);
            sheet.Amount(Metrics.IncomeTotal, subject, group, sheet.Period, IncomeTally.Yuan(tally.PeriodFen), source, hasOpenMonth);
            sheet.Amount(
                Metrics.IncomeTotal, subject, group, sheet.Cumulative, IncomeTally.Yuan(tally.CumulativeFen),
                FigureSheet.Source("incomes", tally.CumulativeRows), hasOpenMonth);
            if (group == Populations.InPost)
                sheet.Average(Metrics.IncomeMax, subject, group, tally.Max(), source, hasOpenMonth);
        }
    }

    private void Add(int? baseId, IncomeRow row)
    {
        var month = new WorkMonth(row.Month);
        var inPeriod = month.Year == _records.Year;
        Tally(baseId, Populations.InPost).Add(row.GrossFen, inPeriod);
        if (_records.Certificates.CountsOn(row.PersonId, month.LastDay))
            Tally(baseId, Populations.Disabled).Add(row.GrossFen, inPeriod);
    }

    private IncomeTally Tally(int? baseId, string population)
    {
        if (!_tallies.TryGetValue((baseId, population), out var tally))
            _tallies.Add((baseId, population), tally = new IncomeTally());
        return tally;
    }
}
