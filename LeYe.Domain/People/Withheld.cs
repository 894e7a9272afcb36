namespace LeYe.Domain.People;

/// <summary>Whose data does not go to a recipient.</summary>
/// <param name="Restricted">Ids of everybody whose data is restricted.</param>
/// <param name="NoConsent">Ids of everybody without the consent that the recipient needs.</param>
internal sealed record Withheld(HashSet<int> Restricted, HashSet<int> NoConsent)
{
    public bool Has(int personId) => Restricted.Contains(personId) || NoConsent.Contains(personId);
}
