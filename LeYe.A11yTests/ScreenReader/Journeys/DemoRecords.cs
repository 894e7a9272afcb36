using LeYe.A11yTests.Support.Portals;
using LeYe.Domain.Accounts;
using LeYe.Domain.Training.Attendance;

namespace LeYe.A11yTests.ScreenReader.Journeys;

/// <summary>Records of the demonstration at 庆阳 that a journey needs. Each journey takes others, so that their order does not matter.</summary>
internal static class DemoRecords
{
    public const string BaseKey = "qingyang";

    public static int BaseId(RunningPortal portal)
    {
        using var db = portal.Read();
        return db.Bases.Single(b => b.Key == BaseKey).Id;
    }

    /// <summary>Whoever does something elsewhere while the user listens.</summary>
    public static Actor Colleague(RunningPortal portal) => new(0, "同事", RoleName.BaseLead, BaseScope.Of([BaseId(portal)]));

    /// <summary>The address of today's register in this state.</summary>
    public static string Register(RunningPortal portal, RegisterState state)
    {
        using var db = portal.Read();
        var session = db.Sessions.First(s => s.HeldOn == RunningPortal.Today && s.RegisterState == state);
        return $"/training/{session.ClassId}/sessions/{session.Id}/register";
    }

    /// <summary>Somebody who never had a post.</summary>
    public static int NeverPlaced(RunningPortal portal)
    {
        using var db = portal.Read();
        return db.People.Where(p => p.Base!.Key == BaseKey && !db.Placements.Any(l => l.PersonId == p.Id)).OrderBy(p => p.Id).First().Id;
    }

    /// <summary>A stay that runs, counted from 0.</summary>
    public static (int Id, int Version) RunningStay(RunningPortal portal, int index)
    {
        using var db = portal.Read();
        var stay = db.Placements.Where(p => p.Base!.Key == BaseKey && p.EndOn == null && p.IsMain && !p.IsTrial && p.Leaves.Count == 0)
            .OrderBy(p => p.Id).Skip(index).First();
        return (stay.Id, stay.Version);
    }

    /// <summary>Two people long in post who have not checked in today: the last ones, since the keyboard journeys check in the first and place new ones.</summary>
    public static ((int Id, string Name) First, (int Id, string Name) Second) Absent(RunningPortal portal)
    {
        using var db = portal.Read();
        var absent = db.Placements.Where(p => p.Base!.Key == BaseKey && p.EndOn == null && p.StartOn <= RunningPortal.Today.AddDays(-90) && p.IsMain && !p.IsTrial
                && !db.CheckIns.Any(c => c.PersonId == p.PersonId && c.On == RunningPortal.Today))
            .OrderByDescending(p => p.PersonId).Select(p => new { p.PersonId, p.Person!.Name }).Take(2).ToList();
        return ((absent[0].PersonId, absent[0].Name), (absent[1].PersonId, absent[1].Name));
    }

    /// <summary>The last stay of somebody who left.</summary>
    public static int EndedStay(RunningPortal portal)
    {
        using var db = portal.Read();
        return db.Placements.Where(p => p.Base!.Key == BaseKey && p.EndOn < RunningPortal.Today
                && !db.Placements.Any(l => l.PersonId == p.PersonId && (l.EndOn == null || l.EndOn > p.EndOn)))
            .OrderBy(p => p.Id).First().Id;
    }

    /// <summary>The name of somebody with a telephone whose name nobody else has.</summary>
    public static string NameWithPhone(RunningPortal portal)
    {
        using var db = portal.Read();
        return db.People.Where(p => p.Base!.Key == BaseKey && p.PhoneCipher != null && db.People.Count(o => o.Name.Contains(p.Name)) == 1)
            .OrderBy(p => p.Id).First().Name;
    }
}
