using LeYe.A11yTests.Support.Portals;
using LeYe.Domain.Accounts;
using LeYe.Domain.Importing;
using LeYe.Domain.People;
using Microsoft.Extensions.DependencyInjection;

namespace LeYe.A11yTests.Support.States;

/// <summary>Imports of the base qingyang for the pages to show: with faults, with doubts, with nothing wrong.</summary>
internal static class DemoImports
{
    private const string Home = "qingyang";
    private static int made;

    public static int PutIn(RunningPortal portal, string kind)
    {
        using var db = portal.Read();
        var at = db.Bases.Single(b => b.Key == Home).Id;
        var account = db.Accounts.Single(a => a.UserName == "base-qingyang");
        var lead = new Actor(account.Id, account.UserName, RoleName.BaseLead, BaseScope.Of([at])) { HomeBaseId = at };
        var stay = db.Placements.Where(p => p.BaseId == at && p.EndOn == null).OrderBy(p => p.Id).Select(p => new { p.PersonId, p.Person!.Name, p.StartOn }).First();
        var start = stay.StartOn.AddDays(3).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var (of, fields, rows) = kind switch
        {
            "Faults" => (ImportKind.People, People, (string[][])[Person(), ["核对甲", "残疾人", "99999919900101001", "是"], ["核对乙", "不知道", "", ""], ["", "健全人", "", "是"]]),
            "Doubts" => (ImportKind.Placements, Stays, [[stay.Name, stay.PersonId.ToString(System.Globalization.CultureInfo.InvariantCulture), "在线客服", "居家", start]]),
            "Lines" => (ImportKind.Placements, [.. Stays, ImportField.BusinessLine, ImportField.Insurances],
                [[stay.Name, stay.PersonId.ToString(System.Globalization.CultureInfo.InvariantCulture), "在线客服", "居家", start, "没有的业务线", "养老、房子"]]),
            "Clean" => (ImportKind.People, People, [Person(), Person()]),
            _ => throw new ArgumentException("unknown import: " + kind),
        };
        return portal.Services.GetRequiredService<ImportService>().PutInAsync(
            lead, of, ImportSource.Paste, at, [.. fields.Select(f => new ImportColumn(f.ToString(), f))],
            rows.Select((r, i) => new ImportRowText(i + 2, [.. r.Select(t => new ImportCell(t))])), null).GetAwaiter().GetResult();
    }

    private static ImportField[] People => [ImportField.Name, ImportField.WorkerType, ImportField.IdentityNumber, ImportField.ConsentGiven];

    private static ImportField[] Stays => [ImportField.Name, ImportField.PersonNumber, ImportField.Post, ImportField.WorkMode, ImportField.StartOn];

    // A test number of nobody, another each time.
    private static string[] Person()
    {
        var first = $"00000019{60 + made / 900 % 40:00}0101{made++ % 900 + 100:000}";
        return ["核对" + first[^3..], "残疾人", first + IdentityNumber.CheckCharacter(first), "是"];
    }
}
