namespace LeYe.Domain.Placements;

/// <summary>One entry to, or exit from, the headcount of a base, with its one cause.</summary>
/// <param name="On">Of an entry the first day counted, of an exit the first day not counted.</param>
/// <param name="IsProvisional">A 离职 whose 30 days had not passed at the cut-off.</param>
public readonly record struct Movement(DateOnly On, int BaseId, MovementCause Cause, bool IsProvisional = false)
{
    public bool IsEntry => Cause < MovementCause.Left;

    /// <summary>Transfers are movements of the bases only; at programme level they cancel out.</summary>
    public bool IsTransfer => Cause is MovementCause.TransferredIn or MovementCause.TransferredOut;
}
