using LeYe.Domain.Placements;
using LeYe.Domain.Reporting.Evidence;

namespace LeYe.Domain.Reporting.Statistics;

/// <summary>Explains the change of a stock of persons between two dates: each who came or went has one cause, so the causes add up.</summary>
internal static class ChangeRules
{
    /// <param name="before">The rows at the earlier date.</param>
    /// <param name="after">The rows at the later date.</param>
    /// <param name="movements">Movements between the dates, of the bases that the stock is about.</param>
    /// <param name="correction">Value of the records at the earlier date less the value then reported.</param>
    public static IReadOnlyList<CauseOfChange> Causes(
        IEnumerable<EvidenceRow> before, IEnumerable<EvidenceRow> after, IEnumerable<EvidenceRow> movements, int correction)
    {
        var (then, now) = (before.Select(r => r.PersonId).ToHashSet(), after.Select(r => r.PersonId).ToHashSet());
        var ofPerson = movements.OrderBy(m => m.On).ToLookup(m => m.PersonId);
        var came = now.Except(then).Select(id => (Cause: Came(ofPerson[id]), Sign: 1));
        var went = then.Except(now).Select(id => (Cause: Went(ofPerson[id]), Sign: -1));
        var causes = came.Concat(went).GroupBy(c => c.Cause).Select(g => new CauseOfChange(g.Key, g.Sum(c => c.Sign)));
        if (correction != 0)
            causes = causes.Append(new CauseOfChange(ChangeCause.Corrected, correction));
        return [.. causes.OrderBy(c => c.Cause)];
    }

    // Somebody new who left and came back within the year is still new to the stock.
    private static ChangeCause Came(IEnumerable<EvidenceRow> movements) => movements.Where(m => m.Cause < MovementCause.Left).Select(m => m.Cause!.Value).ToList() switch
    {
        [] => ChangeCause.Became,
        var causes when causes.Contains(MovementCause.New) => ChangeCause.New,
        [.., MovementCause.TransferredIn] => ChangeCause.TransferredIn,
        _ => ChangeCause.Returned,
    };

    private static ChangeCause Went(IEnumerable<EvidenceRow> movements) => movements.LastOrDefault(m => m.Cause >= MovementCause.Left).Cause switch
    {
        null => ChangeCause.Ceased,
        MovementCause.TransferredOut => ChangeCause.TransferredOut,
        _ => ChangeCause.Left,
    };
}
