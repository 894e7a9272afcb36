using System.Text.RegularExpressions;
using LeYe.Tests.Support;

namespace LeYe.Tests.Architecture;

/// <summary>The directions of the house: which room may use which. Read from the sources, so that a comment cannot hide a use.</summary>
public sealed partial class DirectionTests
{
    /// <summary>What each room of the domain may use, besides Common and Persistence's door.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Common"] = [],
        ["Bases"] = ["Accounts"],
        ["People"] = ["Bases", "Accounts", "Auditing"],
        ["Training"] = ["Bases", "People", "Accounts", "Income"],
        ["Placements"] = ["Training", "Bases", "People", "Accounts", "Income"],
        ["Income"] = ["Placements", "Bases", "People", "Accounts"],
        ["Importing"] = ["Income", "Placements", "People", "Bases", "Accounts"],
        ["Programmes"] = ["Bases", "Accounts"],
        ["Presence"] = ["Headcount", "Placements", "People", "Bases", "Accounts"],
        ["Retention"] = ["Presence", "Importing", "Income", "Placements", "Training", "People", "Bases", "Accounts", "Auditing"],
        ["Headcount"] = ["Placements", "Training", "Income", "People", "Bases", "Accounts"],
        ["Accounts"] = ["Bases", "Auditing"],
        ["Auditing"] = ["Accounts"],
        ["Reporting"] = ["Headcount", "Income", "Placements", "Training", "People", "Bases", "Accounts", "Auditing", "Programmes"],
    };

    [Fact]
    public void Rooms_OfTheDomain_UseOnlyWhatTheyMay()
    {
        var broken = Allowed.SelectMany(room => Sources("LeYe.Domain/" + room.Key)
            .SelectMany(file => Uses(file).Where(u => u != room.Key && u is not ("Common" or "Persistence") && !room.Value.Contains(u))
                .Select(u => $"{file} uses {u}")));
        Assert.Empty(broken);
    }

    [Fact]
    public void Nothing_InTheDomain_ReadsReporting()
    {
        var readers = Allowed.Keys.Where(r => r != "Reporting").SelectMany(r => Sources("LeYe.Domain/" + r)).Where(f => Uses(f).Contains("Reporting"));
        Assert.Empty(readers);
    }

    [Fact]
    public void TheDomain_KnowsNoWebAndNoFileFormat() =>
        Assert.DoesNotContain(Sources("LeYe.Domain"), f => ForeignToDomain().IsMatch(File.ReadAllText(f)));

    [Fact]
    public void TheKit_KnowsNoRoomOfOurs() =>
        Assert.DoesNotContain(Sources("LeYe.Portal/Components"), f => OursInTheKit().IsMatch(File.ReadAllText(f)));

    [Fact]
    public void EntityFramework_IsMentionedOnlyByServicesQueriesConfigurationsAndPersistence()
    {
        var mentions = Sources("LeYe.Domain").Where(f => File.ReadAllText(f).Contains("Microsoft.EntityFrameworkCore", StringComparison.Ordinal))
            .Where(f => !MayMentionEntityFramework().IsMatch(f));
        Assert.Empty(mentions);
    }

    [Fact]
    public void ThePortal_ReachesRecordsOnlyThroughTheDomain() =>
        Assert.DoesNotContain(Sources("LeYe.Portal").Where(f => !f.Contains("/Setup/", StringComparison.Ordinal)),
            f => File.ReadAllText(f).Contains("Microsoft.EntityFrameworkCore", StringComparison.Ordinal));

    private static IEnumerable<string> Sources(string folder)
    {
        var root = Path.Combine(Repository.Root, folder);
        var files = Directory.EnumerateFiles(root, "*.*", SearchOption.AllDirectories)
            .Where(f => f.EndsWith(".cs", StringComparison.Ordinal) || f.EndsWith(".razor", StringComparison.Ordinal))
            .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(files);
        return files;
    }

    private static IEnumerable<string> Uses(string file) =>
        Room().Matches(File.ReadAllText(file)).Select(m => m.Groups[1].Value).Distinct();

    [GeneratedRegex(@"using (?:static )?LeYe\.Domain\.([A-Z]\w+)")]
    private static partial Regex Room();

    [GeneratedRegex(@"using (Microsoft\.AspNetCore|DocumentFormat)")]
    private static partial Regex ForeignToDomain();

    [GeneratedRegex(@"using LeYe\.(Domain|Portal\.(Features|Documents|Live|Security|Setup|Commands))")]
    private static partial Regex OursInTheKit();

    [GeneratedRegex(@"(Service|Queries|Configuration|Setup|Rules)\.cs$|/Persistence/|/Demonstration/|/Reporting/")]
    private static partial Regex MayMentionEntityFramework();
}
