using System.Globalization;
using System.Text.RegularExpressions;
using LeYe.A11yTests.NeverLost;
using LeYe.A11yTests.Support.Portals;
using LeYe.Domain.Persistence;
using LeYe.Domain.Placements;
using LeYe.Domain.Training;
using LeYe.Domain.Training.Attendance;
using LeYe.Portal.Security;
using Microsoft.Extensions.DependencyInjection;

namespace LeYe.A11yTests.Support.States;

/// <summary>
/// Fills the named parts of an address from the records of the portal: <c>{code}</c> of the first sign-in, <c>{base:zibo}</c>,
/// <c>{person:qingyang}</c>, and, always of the base qingyang, <c>{stay:Running}</c>, <c>{idle}</c> (a person never placed), <c>{surname}</c>,
/// <c>{walk-in}</c> of the class in draft, <c>{waiting}</c> for the class not started, <c>{assessed}</c> (a class with an assessment),
/// <c>{thirty}</c> (class, session and register of thirty people, opened anew each time),
/// <c>{session:Draft}</c> of today and its <c>{class:Draft}</c> and first <c>{enrolment:Draft}</c>. A number at the end counts
/// from zero: <c>{person:qingyang:2}</c> is the third.
/// </summary>
public static partial class DemoRecords
{
    private const string Home = "qingyang";

    public static string Fill(RunningPortal portal, string path) => Part().Replace(path, match => Find(portal, match.Groups[1].Value.Split(':')));

    /// <summary>The same address with something in place of each part, to be compared with route templates.</summary>
    public static string Shape(string path) => Part().Replace(path, "1");

    private static string Find(RunningPortal portal, string[] words)
    {
        if (words[0] == "code")
            return portal.Services.GetRequiredService<FirstSignIn>().Code;
        if (words[0] == "thirty")
            return ClassOfThirty.PutAsync(portal).GetAwaiter().GetResult().Path["/training/".Length..];
        using var db = portal.Read();
        if (words[0] == "surname")
            return db.People.Where(p => p.Base!.Key == Home).OrderBy(p => p.Id).First().Name[..1];
        var (kind, index) = (words.Length > 1 ? words[1] : "", words.Length > 2 ? int.Parse(words[2], CultureInfo.InvariantCulture) : 0);
        var id = words[0] switch
        {
            "base" => db.Bases.Single(b => b.Key == kind).Id,
            "person" => db.People.Where(p => p.Base!.Key == kind).OrderBy(p => p.Id).Skip(index).First().Id,
            "idle" => db.People.Where(p => p.Base!.Key == Home && !db.Placements.Any(s => s.PersonId == p.Id)).OrderBy(p => p.Id).First().Id,
            "returner" => db.People.Where(p => p.Base!.Key == Home && db.Placements.Any(s => s.PersonId == p.Id)
                && !db.Placements.Any(s => s.PersonId == p.Id && s.EndOn == null)).OrderBy(p => p.Id).First().Id,
            "placed" => Stays(db, "Running").Skip(index).First().PersonId,
            "stay" => Stays(db, kind).Skip(index).First().Id,
            "walk-in" => db.WalkIns.Where(w => w.SettledAt == null && w.Session!.Class!.Base!.Key == Home).OrderBy(w => w.Id).First().Id,
            "waiting" => db.WaitingList.Where(w => w.UntilOn == null && w.Class!.Base!.Key == Home).OrderBy(w => w.Id).First().Id,
            "assessed" => db.Classes.Where(c => c.HasAssessment && c.Base!.Key == Home).OrderByDescending(c => c.Id).First().Id,
            "session" => Session(db, kind).Id,
            "class" => Session(db, kind).ClassId,
            "enrolment" => Enrolment(db, Session(db, kind), index),
            _ => throw new ArgumentException("unknown part of an address: " + words[0]),
        };
        return id.ToString(CultureInfo.InvariantCulture);
    }

    private static IQueryable<Placement> Stays(LeYeDb db, string kind)
    {
        var all = db.Placements.Where(s => s.Base!.Key == Home && s.StartOn <= RunningPortal.Today).OrderBy(s => s.Id);
        return kind switch
        {
            "Running" => all.Where(s => s.EndOn == null && s.Leaves.Count == 0),
            "OnLeave" => all.Where(s => s.EndOn == null && s.Leaves.Any(l => l.UntilOn == null)),
            "Ended" => all.Where(s => s.EndOn != null),
            _ => throw new ArgumentException("unknown stay: " + kind),
        };
    }

    private static ClassSession Session(LeYeDb db, string kind)
    {
        var all = db.Sessions.Where(s => s.Class!.Base!.Key == Home).OrderBy(s => s.Id);
        return kind == "Future"
            ? all.First(s => s.HeldOn > RunningPortal.Today)
            : all.First(s => s.HeldOn == RunningPortal.Today && s.RegisterState == Enum.Parse<RegisterState>(kind));
    }

    private static int Enrolment(LeYeDb db, ClassSession session, int index) =>
        db.Enrolments.Where(e => e.ClassId == session.ClassId && e.UntilOn == null).OrderBy(e => e.Id).Skip(index).First().Id;

    [GeneratedRegex(@"\{([\w:-]+)\}")]
    private static partial Regex Part();
}
