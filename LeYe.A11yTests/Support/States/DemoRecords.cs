using System.Globalization;
using System.Text.RegularExpressions;
using LeYe.A11yTests.NeverLost;
using LeYe.A11yTests.Support.Portals;
using LeYe.Domain.Accounts;
using LeYe.Domain.People;
using LeYe.Domain.Persistence;
using LeYe.Domain.Placements;
using LeYe.Domain.Retention;
using LeYe.Domain.Training;
using LeYe.Domain.Training.Attendance;
using LeYe.Portal.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeYe.A11yTests.Support.States;

/// <summary>
/// Fills the named parts of an address from the records of the portal: <c>{code}</c> of the first sign-in, <c>{base:zibo}</c>,
/// <c>{person:qingyang}</c>, and, always of the base qingyang, <c>{stay:Running}</c>, <c>{idle}</c> (a person never placed), <c>{surname}</c>,
/// <c>{walk-in}</c> of the class in draft, <c>{waiting}</c> for the class not started, <c>{assessed}</c> (a class with an assessment),
/// <c>{thirty}</c> (class, session and register of thirty people, opened anew each time), <c>{import:Faults}</c> (an import of that kind, put in anew),
/// <c>{session:Draft}</c> of today and its <c>{class:Draft}</c> and first <c>{enrolment:Draft}</c>, <c>{holder:Pending}</c> of <c>{certificate:Pending}</c>,
/// <c>{needy}</c> of <c>{hardship}</c>, <c>{giver}</c> of <c>{consent}</c>, <c>{pair}</c>, <c>{client}</c>, <c>{opening}</c>, <c>{team}</c>, <c>{invited}</c> (an account without password, made anew each time), <c>{second}</c> (an account with an authenticator), <c>{absent:3}</c> and <c>{present}</c> (people of today's check-in; the number follows at once), <c>{forgotten}</c>, <c>{left}</c> and <c>{own-forgotten}</c> (check-ins), <c>{owner}</c> of the own account, <c>{due:1}</c>, <c>{asked}</c>, <c>{refused}</c>, <c>{removed}</c> (people whose term has passed, and what was asked about them), <c>{corrected}</c> (the audit's entry of a correction). A number at the end counts
/// from zero: <c>{person:qingyang:2}</c> is the third.
/// </summary>
public static partial class DemoRecords
{
    private const string Home = "qingyang";

    // Where terms have passed.
    private const string Older = "zhangye";

    public static string Fill(RunningPortal portal, string path) => Part().Replace(path, match => Find(portal, match.Groups[1].Value.Split(':')));

    private const int PendingAtOnce = 4;

    /// <summary>The same address with something in place of each part, to be compared with route templates.</summary>
    public static string Shape(string path) => Part().Replace(path, "1");

    private static string Find(RunningPortal portal, string[] words)
    {
        if (words[0] == "code")
            return portal.Services.GetRequiredService<FirstSignIn>().Code;
        if (words[0] == "thirty")
            return ClassOfThirty.PutAsync(portal).GetAwaiter().GetResult().Path["/training/".Length..];
        if (words[0] == "invited")
            return Invite(portal).ToString(CultureInfo.InvariantCulture);
        if (words[0] == "corrected")
            return CorrectionOf(portal).ToString(CultureInfo.InvariantCulture);
        if (words[0] == "import")
            return DemoImports.PutIn(portal, words[1]).ToString(CultureInfo.InvariantCulture);
        if (words is ["holder" or "certificate", nameof(CertificateState.Pending), ..])
            LeavePending(portal);
        using var db = portal.Read();
        if (words[0] == "surname")
            return db.People.Where(p => p.Base!.Key == Home).OrderBy(p => p.Id).First().Name[..1];
        var (kind, index) = (words.Length > 1 ? words[1] : "", words.Length > 2 ? int.Parse(words[2], CultureInfo.InvariantCulture) : 0);
        var id = words[0] switch
        {
            "second" => db.Accounts.Single(a => a.UserName == SecondFactors.Owner).Id,
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
            "holder" => Certificates(db, kind).Skip(index).First().PersonId,
            "certificate" => Certificates(db, kind).Skip(index).First().Id,
            "needy" => Hardships(db).Skip(index).First().PersonId,
            "hardship" => Hardships(db).Skip(index).First().Id,
            "giver" => Consents(db).Skip(index).First().PersonId,
            "consent" => Consents(db).Skip(index).First().Id,
            "disclosed" => db.DisclosedPeople.Where(d => d.Person!.Base!.Key == Home && d.Disclosure!.Kind == DisclosureKind.NationalRegister).OrderBy(d => d.Id).Skip(kind.Length > 0 ? int.Parse(kind, CultureInfo.InvariantCulture) : 0).First().PersonId,
            "due" => Due(portal)[Number(kind)],
            "asked" => db.RemovalRequests.Where(r => r.State == RemovalState.Open && r.Person!.Base!.Key == Older).OrderBy(r => r.Id).First().PersonId,
            "refused" => db.RemovalRequests.Where(r => r.State == RemovalState.Refused && r.Person!.Base!.Key == Older).OrderBy(r => r.Id).First().PersonId,
            "removed" => Removed(portal),
            "undisclosed" => db.People.Where(p => p.Base!.Key != Home && p.WorkerType != WorkerType.Disabled && !db.DisclosedPeople.Any(d => d.PersonId == p.Id)).OrderBy(p => p.Id).First().Id,
            "pair" => db.DuplicatePairs.Where(p => db.People.Any(x => x.Id == p.FirstId && x.Base!.Key == Home)).OrderBy(p => p.Id).Skip(index).First().Id,
            "client" => db.Clients.Where(c => db.BusinessLines.Any(l => l.ClientId == c.Id && l.Base!.Key == Home)).OrderBy(c => c.Id).Skip(index).First().Id,
            "opening" => db.Openings.Where(o => o.Base!.Key == Home && o.ClosedOn == null).OrderBy(o => o.Id).Skip(index).First().Id,
            "team" => db.Teams.Where(t => t.Base!.Key == Home).OrderBy(t => t.Id).Skip(index).First().Id,
            "absent" => Absent(db).Skip(Number(kind)).First(),
            "present" => db.CheckIns.Where(c => c.Base!.Key == Home && c.On == RunningPortal.Today && c.Out == null).OrderBy(c => c.Id).First().PersonId,
            "left" => db.CheckIns.Where(c => c.Base!.Key == Home && c.Out != null).OrderBy(c => c.Id).First().Id,
            "forgotten" => db.CheckIns.Where(c => c.Base!.Key == Home && c.On < RunningPortal.Today && c.Out == null && !db.OwnAccounts.Any(o => o.PersonId == c.PersonId)).OrderBy(c => c.Id).Skip(Number(kind)).First().Id,
            "own-forgotten" => db.CheckIns.Where(c => c.On < RunningPortal.Today && c.Out == null && db.OwnAccounts.Any(o => o.PersonId == c.PersonId)).OrderBy(c => c.Id).First().Id,
            "owner" => db.OwnAccounts.Where(o => o.Account!.UserName == "self-qingyang").Single().PersonId,
            "board" => db.Boards.Where(b => b.RevokedAt == null && db.Bases.Any(x => x.Id == b.BaseId && x.Key == Home)).OrderBy(b => b.Id).Skip(index).First().Id,
            "session" => Session(db, kind).Id,
            "class" => Session(db, kind).ClassId,
            "enrolment" => Enrolment(db, Session(db, kind), index),
            _ => throw new ArgumentException("unknown part of an address: " + words[0]),
        };
        return id.ToString(CultureInfo.InvariantCulture);
    }

    // Nobody has asked for them yet; the last ones go first, so that a number stays the same person while others are asked for.
    private static List<int> Due(RunningPortal portal)
    {
        using var db = portal.Read();
        var (terms, at) = (portal.Services.GetRequiredService<RetentionQueries>(), db.Bases.Single(b => b.Key == Older).Id);
        var found = terms.DueAsync(new Actor(0, "demo", RoleName.Operator, BaseScope.All), at, 1).GetAwaiter().GetResult();
        return [.. found.Items.Where(p => !p.IsAsked && p.Holds.Count == 0).Select(p => p.Id).OrderDescending()];
    }

    private static int Removed(RunningPortal portal)
    {
        using (var db = portal.Read())
            if (db.RemovalRequests.Where(r => r.State == RemovalState.Removed && r.Person!.Base!.Key == Older).Select(r => (int?)r.PersonId).FirstOrDefault() is { } known)
                return known;
        var (service, person) = (portal.Services.GetRequiredService<RemovalService>(), Due(portal)[^1]);
        var asked = service.RequestAsync(new Actor(0, "demo", RoleName.BaseClerk, BaseScope.All), person, RemovalReason.TermPassed, "期限到了", null).GetAwaiter().GetResult();
        service.ApproveAsync(new Actor(1, "demo", RoleName.Operator, BaseScope.All), person, asked).GetAwaiter().GetResult();
        return person;
    }

    private static int Number(string text) => text.Length == 0 ? 0 : int.Parse(text, CultureInfo.InvariantCulture);

    // In post today and not checked in, and nobody whom the own account is.
    private static IQueryable<int> Absent(LeYeDb db) => db.Placements
        .Where(s => s.Base!.Key == Home && s.IsMain && !s.IsTrial && s.StartOn <= RunningPortal.Today && s.EndOn == null
            && !db.CheckIns.Any(c => c.PersonId == s.PersonId && c.On == RunningPortal.Today) && !db.OwnAccounts.Any(o => o.PersonId == s.PersonId))
        .OrderBy(s => s.PersonId).Select(s => s.PersonId);

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

    private static IQueryable<DisabilityCertificate> Certificates(LeYeDb db, string kind)
    {
        var state = Enum.Parse<CertificateState>(kind);
        return db.Certificates.Where(c => c.Person!.Base!.Key == Home && c.State == state).OrderBy(c => c.Id);
    }

    // The base's published figures leave nobody pending, so some who were never placed wait for their check again.
    private static void LeavePending(RunningPortal portal)
    {
        using var db = portal.Services.GetRequiredService<IDbContextFactory<LeYeDb>>().CreateDbContext();
        var home = db.Certificates.IgnoreQueryFilters().Where(c => c.Person!.Base!.Key == Home);
        if (home.Count(c => c.State == CertificateState.Pending) >= PendingAtOnce)
            return;
        var ids = home.Where(c => c.State == CertificateState.Verified && !db.Placements.IgnoreQueryFilters().Any(s => s.PersonId == c.PersonId))
            .OrderBy(c => c.Id).Select(c => c.Id).Take(PendingAtOnce).ToList();
        db.Certificates.IgnoreQueryFilters().Where(c => ids.Contains(c.Id)).ExecuteUpdate(c => c.SetProperty(x => x.State, CertificateState.Pending));
    }

    // An account whose owner has not set a password yet, made anew each time.
    private static int Invite(RunningPortal portal) => portal.Services.GetRequiredService<AccountAdminService>().InviteAsync(Actor.Setup, "guest-" + Guid.NewGuid().ToString("N")[..8],
        new AccountOptions { DisplayName = "新同事", Role = RoleName.Auditor, UntilOn = RunningPortal.Today.AddYears(1) }, null).GetAwaiter().GetResult().Id;

    // A person's household and telephone are corrected, once.
    private static long CorrectionOf(RunningPortal portal)
    {
        const string Act = "EditPerson";
        var id = int.Parse(Find(portal, ["person", Home, "70"]), CultureInfo.InvariantCulture);
        using var db = portal.Read();
        var person = db.People.Single(p => p.Id == id);
        if (!db.Audit.Any(a => a.Act == Act && a.SubjectId == id))
        {
            var lead = new Actor(0, "负责人演示", RoleName.BaseLead, BaseScope.Of([person.BaseId])) { HomeBaseId = person.BaseId, Origin = "127.0.0.1" };
            portal.Services.GetRequiredService<PersonService>().EditPersonAsync(lead, id, new EditPersonOptions
            {
                Name = person.Name, WorkerType = person.WorkerType, Sex = person.Sex, BornOn = person.BornOn, RelativeOfId = person.RelativeOfId, RelativeNote = Note(portal, person),
                Household = person.Household == Household.Rural ? Household.Urban : Household.Rural, Phone = "000-7777",
            }, person.Version).GetAwaiter().GetResult();
        }
        return db.Audit.Where(a => a.Act == Act && a.SubjectId == id).Max(a => a.Id);
    }

    private static string? Note(RunningPortal portal, Person person) => portal.Services.GetRequiredService<LeYe.Domain.Common.FieldProtector>().RevealNote(person.RelativeNoteCipher);

    private static IQueryable<HardshipStatus> Hardships(LeYeDb db) =>
        db.Set<HardshipStatus>().Where(h => h.Person!.Base!.Key == Home && h.UntilOn == null).OrderBy(h => h.Id);

    private static IQueryable<Consent> Consents(LeYeDb db) =>
        db.Set<Consent>().Where(c => c.Person!.Base!.Key == Home && c.WithdrawnOn == null && c.Purpose == ConsentPurpose.Publish).OrderBy(c => c.Id);

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
