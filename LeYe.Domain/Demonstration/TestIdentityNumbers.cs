using System.Globalization;
using LeYe.Domain.People;

namespace LeYe.Domain.Demonstration;

/// <summary>
/// Makes identity numbers of regions that do not exist (999999, 000000), with valid check digits (GB 11643-1999),
/// each once. They cannot belong to a living person (domain.md §3.3).
/// </summary>
internal sealed class TestIdentityNumbers(Dice dice)
{
    private readonly HashSet<string> _taken = [];

    public string Next(DateOnly bornOn, bool male)
    {
        while (true)
        {
            var region = dice.Chance(0.9) ? "999999" : "000000";
            var sequence = dice.Between(0, 498) * 2 + (male ? 1 : 2);
            var body = string.Create(CultureInfo.InvariantCulture, $"{region}{bornOn:yyyyMMdd}{sequence:000}");
            if (_taken.Add(body))
                return body + IdentityNumber.CheckCharacter(body);
        }
    }
}
