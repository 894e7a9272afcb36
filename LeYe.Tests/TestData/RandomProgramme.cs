using LeYe.Domain.People;
using LeYe.Domain.Placements;
using LeYe.Tests.Domain.Placements;

namespace LeYe.Tests.TestData;

/// <summary>Three bases of people with random histories, certificates, hardships and incomes, drawn from a seed.</summary>
internal static class RandomProgramme
{
    public static readonly string[] Keys = ["north", "south", "west"];

    public static object[] Records(int seed, int people)
    {
        var dice = new Random(seed);
        return
        [
            .. StayHistory.Bases.Select(id => Make.Base(id, Keys[id - 1])),
            .. Enumerable.Range(1, people).SelectMany(id => OfPerson(dice, id)),
        ];
    }

    public static DateOnly AnyDate(Random dice) => StayHistory.Earliest.AddDays(dice.Next(StayHistory.Days));

    private static IEnumerable<object> OfPerson(Random dice, int id)
    {
        var person = Make.Person(
            id, 1 + dice.Next(3), (WorkerType)(1 + dice.Next(3)), (Sex)dice.Next(3), (Household)dice.Next(3));
        for (var i = dice.Next(3); i > 0; i--)
        {
            var from = AnyDate(dice);
            person.Certificates.Add(Make.Certificate(
                (DisabilityGrade)(1 + dice.Next(4)), from, dice.Next(2) == 0 ? null : from.AddDays(dice.Next(700)), (CertificateState)(1 + dice.Next(2))));
            person.Hardships.Add(new HardshipStatus { Kind = (HardshipKind)(1 + dice.Next(5)), FromOn = from, UntilOn = dice.Next(2) == 0 ? null : from.AddDays(dice.Next(500)) });
        }
        yield return person;
        foreach (var stay in StayHistory.Random(dice))
        {
            yield return OfStay(dice, id, stay);
            if (dice.Next(4) == 0)
                yield return Extra(dice, id, stay);
        }
        if (dice.Next(3) > 0)
            yield return Make.Prior(id, dice.Next(300_000), 202001 + dice.Next(5) * 100 + dice.Next(12));
        for (var month = 202001; month <= 202402; month = month % 100 == 12 ? month + 89 : month + 1)
            if (dice.Next(4) > 0)
                yield return Make.Income(id, month, dice.Next(5) == 0 ? 0 : dice.Next(1, 900_000), 1 + dice.Next(3));
    }

    private static Placement OfStay(Random dice, int personId, Stay stay)
    {
        var placement = Make.Placement(personId, stay.Start, stay.End, stay.BaseId, (WorkMode)(1 + dice.Next(4)));
        foreach (var leave in stay.Leaves)
            placement.Leaves.Add(Make.Leave(leave.UncountedFrom.AddMonths(-3), leave.Until));
        return placement;
    }

    // A second post or a trial beside the main one: neither is counted.
    private static Placement Extra(Random dice, int personId, Stay stay)
    {
        var isTrial = dice.Next(2) == 0;
        var extra = Make.Placement(personId, stay.Start, stay.End, 1 + dice.Next(3));
        extra.IsTrial = isTrial;
        extra.IsMain = isTrial;
        return extra;
    }
}
