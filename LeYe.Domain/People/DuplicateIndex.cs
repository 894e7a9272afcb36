namespace LeYe.Domain.People;

/// <summary>
/// Everybody registered, held in memory for a long list of rows (an import): each row is compared in the same way as one that is
/// typed, and may be added so that rows of one file are compared with each other too.
/// </summary>
public sealed class DuplicateIndex
{
    private readonly Dictionary<string, List<Entry>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<Key, List<Entry>> _byIdentity = [];
    private readonly Dictionary<Key, List<Entry>> _byPhone = [];

    /// <summary>Adds somebody. A row that is not saved yet may take a negative id of its own.</summary>
    public void Add(int personId, int baseId, DuplicateProbe probe)
    {
        var entry = new Entry(personId, baseId, probe);
        Put(_byName, probe.Name, entry);
        if (probe.IdentityHash is { } identity)
            Put(_byIdentity, new Key(identity), entry);
        if (probe.PhoneTailHash is { } phone)
            Put(_byPhone, new Key(phone), entry);
    }

    /// <summary>Who has something in common, certain ones first, then by id.</summary>
    /// <param name="probe">Who is asked about.</param>
    /// <param name="exceptId">The person themselves, when an existing one is changed.</param>
    public IReadOnlyList<DuplicateMatch> Find(DuplicateProbe probe, int? exceptId = null)
    {
        IEnumerable<Entry> near = _byName.GetValueOrDefault(probe.Name) ?? [];
        if (probe.IdentityHash is { } identity)
            near = near.Concat(_byIdentity.GetValueOrDefault(new Key(identity)) ?? []);
        if (probe.PhoneTailHash is { } phone)
            near = near.Concat(_byPhone.GetValueOrDefault(new Key(phone)) ?? []);
        return Judge(probe, exceptId, near.Select(e => (e.PersonId, e.BaseId, e.Probe)));
    }

    internal static IReadOnlyList<DuplicateMatch> Judge(DuplicateProbe probe, int? exceptId, IEnumerable<(int Id, int BaseId, DuplicateProbe Probe)> near) =>
        [.. near.Where(e => e.Id != exceptId).DistinctBy(e => e.Id)
            .Select(e => new DuplicateMatch(e.Id, e.BaseId, probe.InCommonWith(e.Probe))).Where(m => m.Reasons != DuplicateReasons.None)
            .OrderByDescending(m => m.IsCertain).ThenBy(m => m.PersonId)];

    private static void Put<T>(Dictionary<T, List<Entry>> entries, T key, Entry entry) where T : notnull
    {
        if (entries.TryGetValue(key, out var list))
            list.Add(entry);
        else
            entries[key] = [entry];
    }

    private sealed record Entry(int PersonId, int BaseId, DuplicateProbe Probe);

    // 32 bytes of a keyed hash: the first eight tell them apart well enough, all are compared afterwards.
    private readonly record struct Key(long Head)
    {
        public Key(byte[] hash) : this(BitConverter.ToInt64(hash, 0))
        {
        }
    }
}
