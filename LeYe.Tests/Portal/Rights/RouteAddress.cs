using System.Globalization;
using System.Text.RegularExpressions;
using LeYe.Domain.Persistence;

namespace LeYe.Tests.Portal.Rights;

/// <summary>Puts records of one base into the pattern of a route, so that the route has something to show or to refuse.</summary>
public static partial class RouteAddress
{
    /// <summary>The address, or null when the base has no such record; 0 stands for a record that nobody has.</summary>
    public static string? Of(LeYeDb db, string route, string baseKey)
    {
        var at = db.Bases.Single(b => b.Key == baseKey).Id;
        var session = db.Sessions.Where(s => s.Class!.BaseId == at).OrderBy(s => s.Id).Select(s => new { s.Id, s.ClassId }).First();
        var enrolment = db.Enrolments.Where(e => e.ClassId == session.ClassId).OrderBy(e => e.Id).First().Id;
        var person = db.People.Where(p => p.BaseId == at).OrderBy(p => p.Id).First().Id;
        var missing = false;
        var address = Parameter().Replace(route, match =>
        {
            var value = Value(match.Groups[1].Value.ToUpperInvariant());
            missing |= value is null;
            return value ?? "0";
        });
        return missing ? null : address;

        string? Value(string name) => name switch
        {
            "YEAR" => "2023",
            "FILEYEAR" => "2023",
            "BASEKEY" => baseKey,
            "MONTHTEXT" => "2024-01",
            "FORMAT" => route.Contains("errors", StringComparison.Ordinal) ? "xlsx" : "pdf",
            "PROVINCE" => "62",
            "KEY:GUID" => Guid.Empty.ToString(),
            "KEY" => "work",
            "NUMBER" => "1",
            "STATUS" => "404",
            "MONTHS" => "3",
            "SNAPSHOTID" => "1",
            "CLASSID" => Text(session.ClassId),
            "SESSIONID" => Text(session.Id),
            "ENROLMENTID" => Text(enrolment),
            "CERTIFICATEID" => First(db.Certificates.Where(c => c.PersonId == person).Select(c => c.Id)),
            "CONSENTID" => First(db.Set<LeYe.Domain.People.Consent>().Where(c => c.PersonId == person).Select(c => c.Id)),
            "REQUESTID" or "HARDSHIPID" or "FILEID" or "PAIRID" or "ENTRYID" or "WALKINID" => "1",
            "ID" => Id(),
            _ => throw new InvalidOperationException($"no value for {{{name}}} of {route}"),
        };

        string? Id() => route.Split('/')[1] switch
        {
            "people" => Text(person),
            "training" => Text(session.ClassId),
            "placements" => First(db.Placements.Where(p => p.BaseId == at).Select(p => p.Id)),
            "bases" => Text(at),
            "openings" => First(db.Openings.Where(o => o.BaseId == at).Select(o => o.Id)),
            "teams" => First(db.Teams.Where(t => t.BaseId == at).Select(t => t.Id)),
            "transfers" => First(db.Transfers.Where(t => t.FromBaseId == at && t.ToBaseId == at).Select(t => t.Id)),
            "clients" => First(db.Clients.Select(c => c.Id)),
            "checkin" => First(db.CheckIns.Where(c => c.BaseId == at && c.Out == null).Select(c => c.Id)),
            "imports" => First(db.Imports.Where(i => i.BaseId == at).Select(i => i.Id)),
            "headcount" => First(db.Boards.Where(b => b.BaseId == at).Select(b => b.Id)),
            "reports" or "audit" or "accounts" => "1",
            var room => throw new InvalidOperationException($"no record for {room} in {route}"),
        };
    }

    private static string? First(IQueryable<int> ids) => ids.OrderBy(i => i).Take(1).ToList() is [var id] ? Text(id) : null;

    private static string Text(int id) => id.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\{(\w+(?::guid)?)[^}]*?(?:\([^)]*\)[^}]*)?\}", RegexOptions.IgnoreCase)]
    private static partial Regex Parameter();
}
