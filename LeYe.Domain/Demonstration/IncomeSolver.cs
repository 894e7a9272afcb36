namespace LeYe.Domain.Demonstration;

/// <summary>Shifts amounts as little as needed so that they add up to a total exactly.</summary>
internal static class IncomeSolver
{
    /// <param name="pays">The amounts; fixed ones count towards the total and stay.</param>
    /// <param name="total">The wanted sum, in tens of yuan.</param>
    /// <param name="most">No amount becomes larger than this.</param>
    /// <exception cref="InvalidOperationException">No amounts within the bounds add up to the total.</exception>
    public static void Fit(IReadOnlyCollection<Pay> pays, long total, long most)
    {
        var free = pays.Where(p => !p.IsFixed && p.Tens > 0).ToList();
        var wanted = total - pays.Where(p => p.IsFixed).Sum(p => p.Tens);
        var factor = (double)wanted / free.Sum(p => p.Tens);
        foreach (var pay in free)
            pay.Tens = Math.Clamp((long)Math.Round(pay.Tens * factor), 1, most);
        var missing = wanted - free.Sum(p => p.Tens);
        for (var rounds = 0; missing != 0; rounds++)
        {
            if (rounds > most)
                throw new InvalidOperationException("the planned incomes do not add up");
            foreach (var pay in free)
            {
                var step = Math.Clamp(pay.Tens + Math.Sign(missing), 1, most) - pay.Tens;
                pay.Tens += step;
                missing -= step;
                if (missing == 0)
                    return;
            }
        }
    }
}
