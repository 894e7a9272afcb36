namespace LeYe.Domain.Demonstration;

/// <summary>Invents names from surnames and given characters (Data/names.json). They belong to nobody.</summary>
internal sealed class NameFactory(Dice dice)
{
    private readonly NameParts _parts = EmbeddedData.Json<NameParts>("names.json");

    public string Next(bool male)
    {
        var given = male ? _parts.Male : _parts.Female;
        var first = given[dice.Between(0, given.Length - 1)];
        var surname = _parts.Surnames[dice.Between(0, _parts.Surnames.Length - 1)];
        if (dice.Chance(0.3))
            return $"{surname}{first}";
        var second = given[dice.Between(0, given.Length - 1)];
        return $"{surname}{first}{second}";
    }

    private sealed record NameParts(string Surnames, string Male, string Female);
}
