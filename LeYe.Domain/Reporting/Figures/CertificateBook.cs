namespace LeYe.Domain.Reporting.Figures;

/// <summary>Verified certificates by person: who counts as 残疾人 on which date.</summary>
internal sealed class CertificateBook
{
    private readonly Dictionary<int, List<(DateOnly From, DateOnly? To)>> _held = [];

    public void Add(int personId, DateOnly from, DateOnly? to)
    {
        if (!_held.TryGetValue(personId, out var list))
            _held.Add(personId, list = new List<(DateOnly, DateOnly?)>(1));
        list.Add((from, to));
    }

    public bool CountsOn(int personId, DateOnly date)
    {
        if (!_held.TryGetValue(personId, out var held))
            return false;
        foreach (var (from, to) in held)
            if (from <= date && (to is null || date <= to))
                return true;
        return false;
    }
}
