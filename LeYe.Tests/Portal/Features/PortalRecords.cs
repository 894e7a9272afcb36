using LeYe.Domain.Income;
using LeYe.Domain.People;
using LeYe.Domain.Placements;
using LeYe.Tests.Support;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Portal.Features;

/// <summary>Puts records into the running portal's database. Every test makes people of its own.</summary>
internal static class PortalRecords
{
    public static int PutPerson(this PortalFixture portal, string name, string baseKey = "qingyang", DateOnly? bornOn = null)
    {
        var person = new Person
        {
            BaseId = portal.BaseId(baseKey), Name = name, WorkerType = WorkerType.NonDisabled, Sex = Sex.Female, Household = Household.Rural,
            RegisteredOn = new(2023, 1, 1), BornOn = bornOn,
        };
        Put(portal, person);
        return person.Id;
    }

    public static int PutStay(this PortalFixture portal, int personId, DateOnly start, DateOnly? end = null, string baseKey = "qingyang")
    {
        var stay = Make.Placement(personId, start, end, portal.BaseId(baseKey));
        Put(portal, stay);
        return stay.Id;
    }

    public static void PutIncome(this PortalFixture portal, int personId, int month, long grossFen, string baseKey) =>
        Put(portal, Make.Income(personId, month, grossFen, portal.BaseId(baseKey)));

    public static Placement Stay(this PortalFixture portal, int id)
    {
        using var db = portal.Open();
        return db.Placements.Single(p => p.Id == id);
    }

    public static List<Placement> StaysOf(this PortalFixture portal, int personId)
    {
        using var db = portal.Open();
        return [.. db.Placements.Where(p => p.PersonId == personId).OrderBy(p => p.StartOn)];
    }

    public static List<PlacementLeave> LeavesOf(this PortalFixture portal, int placementId)
    {
        using var db = portal.Open();
        return [.. db.Leaves.Where(l => l.PlacementId == placementId)];
    }

    public static IncomeRecord? IncomeOf(this PortalFixture portal, int personId, int month)
    {
        using var db = portal.Open();
        return db.Incomes.SingleOrDefault(i => i.PersonId == personId && i.WorkMonth == month);
    }

    private static void Put(PortalFixture portal, object record)
    {
        using var db = portal.Open();
        db.Add(record);
        db.SaveChanges();
    }
}
