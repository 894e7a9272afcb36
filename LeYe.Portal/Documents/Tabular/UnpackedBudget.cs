namespace LeYe.Portal.Documents.Tabular;

/// <summary>Counts what is unpacked from a workbook, over all its parts.</summary>
internal sealed class UnpackedBudget
{
    private long _left = SheetLimits.UnpackedBytes;

    /// <exception cref="SheetException">More than the limit was unpacked.</exception>
    public void Spend(int bytes)
    {
        if ((_left -= bytes) < 0)
            throw new SheetException(SheetFault.TooLarge);
    }
}
