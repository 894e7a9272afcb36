namespace LeYe.Domain.Demonstration;

/// <summary>
/// Chance by SplitMix64 (Steele, Lea, Flood 2014). Written out because the same seed must give the same records on every
/// .NET version, which <see cref="Random"/> does not promise.
/// </summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>Dice of their own for one part of the story, so that a change elsewhere does not shift them.</summary>
    public static Dice For(int seed, string part)
    {
        var hash = 14695981039346656037UL ^ (uint)seed;
        foreach (var c in part)
            hash = (hash ^ c) * 1099511628211UL;
        return new Dice(hash);
    }

    /// <summary>Uniform in [0, 1).</summary>
    public double Unit() => (Roll() >> 11) * (1.0 / (1UL << 53));

    /// <summary>Uniform in [from, to], both included.</summary>
    public int Between(int from, int to) => from + (int)(Roll() % (ulong)(to - from + 1));

    public bool Chance(double share) => Unit() < share;

    public T Pick<T>(IReadOnlyList<T> list) => list[Between(0, list.Count - 1)];

    /// <summary>An index, each as likely as its weight.</summary>
    public int Weighted(ReadOnlySpan<int> weights)
    {
        var sum = 0;
        foreach (var weight in weights)
            sum += weight;
        var roll = Between(0, sum - 1);
        var index = 0;
        while (roll >= weights[index])
            roll -= weights[index++];
        return index;
    }

    /// <summary>A waiting time with the given mean, cut off at <paramref name="most"/> without heaping up there.</summary>
    public double Waiting(double mean, double most = double.PositiveInfinity) =>
        -mean * Math.Log(1 - Unit() * (1 - Math.Exp(-most / mean)));

    public List<T> Shuffled<T>(IEnumerable<T> items)
    {
        var list = items.ToList();
        for (var i = list.Count - 1; i > 0; i--)
        {
            var j = Between(0, i);
            (list[i], list[j]) = (list[j], list[i]);
        }
        return list;
    }

    private ulong Roll()
    {
        var z = _state += 0x9e3779b97f4a7c15UL;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9UL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebUL;
        return z ^ (z >> 31);
    }
}
