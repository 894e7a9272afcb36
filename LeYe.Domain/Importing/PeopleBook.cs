using LeYe.Domain.Common;
using LeYe.Domain.People;

namespace LeYe.Domain.Importing;

/// <summary>Everybody registered, to find the person a row speaks of.</summary>
internal sealed class PeopleBook(int baseId, FieldProtector protector, IReadOnlyList<KnownPerson> people)
{
    private readonly Dictionary<int, KnownPerson> _byId = people.ToDictionary(p => p.Id);

    private readonly Dictionary<string, KnownPerson> _byIdentity =
        people.Where(p => p.IdentityHash is not null).ToDictionary(p => Convert.ToHexString(p.IdentityHash!), StringComparer.Ordinal);

    private readonly ILookup<string, KnownPerson> _byName = people.ToLookup(p => p.Name, StringComparer.Ordinal);

    private readonly DuplicateIndex _index = IndexOf(people);

    /// <summary>Whether somebody registered may be the same person, by the same comparison as for one who is typed.</summary>
    public bool HasDoubtful(DuplicateProbe probe) => _index.Find(probe).Any(m => !m.IsCertain);

    public KnownPerson? Find(IdentityNumber number) =>
        _byIdentity.GetValueOrDefault(Convert.ToHexString(protector.SearchHash(SearchPurpose.IdentityNumber, number.Text)));

    public KnownPerson? Find(int id) => _byId.GetValueOrDefault(id);

    /// <summary>The person of a row: by the identity number, else by the person's number, else by a name that only one has. What hinders is a fault.</summary>
    public KnownPerson? Find(ImportReading row)
    {
        var name = row.Required(ImportField.Name);
        var (identity, id) = (row.Identity(), row.Id(ImportField.PersonNumber));
        if (name is null || row.HasFaults)
            return null;
        var (found, field) = identity is { } number ? (Find(number), ImportField.IdentityNumber)
            : id is { } given ? (_byId.GetValueOrDefault(given), ImportField.PersonNumber)
            : (ByName(row, name), ImportField.Name);
        if (found is not { IsInScope: true })
        {
            if (!row.HasFaults)
                row.Add(field, "person-not-found");
            return null;
        }
        if (found.Name == name)
            return found;
        row.Add(ImportField.Name, "name-differs");
        return null;
    }

    private static DuplicateIndex IndexOf(IReadOnlyList<KnownPerson> people)
    {
        var index = new DuplicateIndex();
        foreach (var person in people)
            index.Add(person.Id, person.BaseId, person.Probe);
        return index;
    }

    private KnownPerson? ByName(ImportReading row, string name)
    {
        List<KnownPerson> all = [.. _byName[name].Where(p => p.IsInScope)];
        List<KnownPerson> here = [.. all.Where(p => p.BaseId == baseId)];
        if (here.Count == 1 || all.Count <= 1)
            return here.Count == 1 ? here[0] : all.FirstOrDefault();
        row.Add(ImportField.Name, "person-ambiguous", all.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return null;
    }
}
