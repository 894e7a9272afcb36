namespace LeYe.Domain.Income;

/// <summary>Which amounts are asked about once, beside the amount, and never refused (issue 5; peers.md I5).</summary>
public static class OutlierRules
{
    /// <summary>The months before the work month from which median and maximum are taken.</summary>
    public const int WindowMonths = 12;

    /// <summary>Fewer paid months than this make no median of one's own.</summary>
    public const int FewestMonths = 3;

    /// <summary>What is unusual about an amount, or null.</summary>
    /// <param name="grossFen">应发 of the month.</param>
    /// <param name="ownMedianFen">Median of the person's paid months in the window; null where they are too few.</param>
    /// <param name="baseMaximumFen">Highest 应发 of anybody at the base in the window; null where nobody was paid.</param>
    public static OutlierKind? Of(long grossFen, long? ownMedianFen, long? baseMaximumFen)
    {
        if (grossFen == 0)
            return OutlierKind.Zero;
        if (grossFen > baseMaximumFen)
            return OutlierKind.AboveBaseMaximum;
        if (ownMedianFen is not { } median)
            return null;
        return grossFen * 2 > median * 3 ? OutlierKind.AboveMedian : grossFen * 2 < median ? OutlierKind.BelowMedian : null;
    }

    /// <summary>The middle amount; of an even number the mean of the two middle ones. Null where there are too few.</summary>
    public static long? MedianOf(IEnumerable<long> paidFen)
    {
        long[] sorted = [.. paidFen.Order()];
        if (sorted.Length < FewestMonths)
            return null;
        var middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
