using LeYe.Domain.Common;
using LeYe.Domain.Income;

namespace LeYe.Domain.Importing;

/// <summary>Rows of income: a person's amounts of a work month at the base.</summary>
internal sealed class IncomeJudge(PeopleBook people, IncomeBook book) : IImportJudge
{
    private readonly SeenRows<(int, int)> _seen = new();

    public ImportVerdict Judge(ImportReading row, bool isConfirmed)
    {
        var person = people.Find(row);
        var month = row.Month(ImportField.Month);
        var typed = Read(row);
        if (person is null || month is not { } of || row.HasFaults)
            return ImportVerdict.Failed(row.Faults);
        HoldMonth(row, of, person.Id);
        _seen.Take(row, (person.Id, of.Value), ImportField.Name);
        var known = book.Records.GetValueOrDefault((person.Id, of.Value));
        var pay = RowOf(typed, person.Id, known);
        row.Hold(ImportField.ZeroReason, () => IncomeRules.ZeroReasonNeeded.Demand(pay.Amounts.GrossFen > 0 || pay.ZeroReason is not null));
        row.Hold(ImportField.Payer, () => IncomeRules.Payer.Demand(pay.Payer is null or { Length: <= 60 }));
        return row.HasFaults ? ImportVerdict.Failed(row.Faults) : Decide(of, pay, known, isConfirmed);
    }

    private static Typed Read(ImportReading row)
    {
        var typed = new Typed(
            row.Money(ImportField.Wage), row.Money(ImportField.Piece), row.Money(ImportField.Bonus), row.Money(ImportField.Subsidy), row.Money(ImportField.Dividend),
            row.Money(ImportField.Net), IncomeRules.CleanPayer(row.Text(ImportField.Payer)), row.Choice<ZeroReason>(ImportField.ZeroReason));
        if (!row.HasFaults && typed is { Wage: null, Piece: null, Bonus: null, Subsidy: null, Dividend: null, Reason: null })
            row.Add(ImportField.Wage, "missing");
        return typed;
    }

    private void HoldMonth(ImportReading row, WorkMonth month, int personId)
    {
        row.Hold(ImportField.Month, () => IncomeRules.MonthAhead.Demand(month.FirstDay <= row.Today));
        row.Hold(ImportField.Month, () => IncomeRules.MonthClosed.Demand(!book.ClosedMonths.Contains(month.Value)));
        row.Hold(ImportField.Month, () => IncomeRules.NotInPost.Demand(
            book.Stays[personId].Any(s => s.Start <= month.LastDay && (s.End is null || s.End > month.FirstDay))));
    }

    // A blank cell keeps what is on record, so that a file with one column changes that column only.
    private static IncomeRow RowOf(Typed typed, int personId, KnownIncome? known)
    {
        var was = known?.Row.Amounts ?? new IncomeAmounts();
        var amounts = new IncomeAmounts(
            typed.Wage ?? was.WageFen, typed.Piece ?? was.PieceFen, typed.Bonus ?? was.BonusFen, typed.Subsidy ?? was.SubsidyFen, typed.Dividend ?? was.DividendFen);
        return new IncomeRow(personId, amounts, amounts.GrossFen > 0 ? null : typed.Reason ?? known?.Row.ZeroReason, known?.Version)
        {
            NetFen = typed.Net ?? known?.Row.NetFen, Payer = typed.Payer ?? known?.Row.Payer, Entry = IncomeEntry.Imported,
            OutlierReason = amounts.GrossFen == was.GrossFen ? known?.Row.OutlierReason : null,
        };
    }

    private ImportVerdict Decide(WorkMonth month, IncomeRow pay, KnownIncome? known, bool isConfirmed)
    {
        if (known is not null && pay with { Entry = known.Row.Entry, Version = known.Row.Version } == known.Row)
            return new ImportVerdict(ImportRowState.Same, [], known.Id, null);
        if (known is null && !isConfirmed && pay.Amounts.GrossFen > 0 && book.PaidElsewhere.Contains((pay.PersonId, month.Value, pay.Amounts.GrossFen)))
            return new ImportVerdict(ImportRowState.Doubtful, [], null, null);
        return new ImportVerdict(known is null ? ImportRowState.New : ImportRowState.Updated, [], known?.Id, new ImportPlan.Pay(month, pay));
    }

    private sealed record Typed(long? Wage, long? Piece, long? Bonus, long? Subsidy, long? Dividend, long? Net, string? Payer, ZeroReason? Reason);
}
