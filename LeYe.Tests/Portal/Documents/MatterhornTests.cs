using System.Reflection;
using System.Text.RegularExpressions;
using LeYe.Tests.Support;

namespace LeYe.Tests.Portal.Documents;

/// <summary>The kept list of PDF/UA-1 machine conditions is whole, and every test it names is there.</summary>
public sealed partial class MatterhornTests
{
    /// <summary>How many conditions of each checkpoint a machine decides.</summary>
    private static readonly Dictionary<string, int> Conditions = new()
    {
        ["01"] = 4, ["02"] = 3, ["06"] = 3, ["07"] = 2, ["09"] = 5, ["10"] = 1, ["11"] = 6, ["13"] = 1, ["14"] = 4, ["15"] = 1, ["17"] = 2, ["19"] = 2,
        ["20"] = 3, ["21"] = 1, ["25"] = 1, ["26"] = 2, ["28"] = 15, ["30"] = 2, ["31"] = 29,
    };

    private static readonly IReadOnlyList<Match> Rows = [.. Row().Matches(File.ReadAllText(
        Path.Combine(Repository.Root, "LeYe.Portal", "Documents", "Pdf", "MATTERHORN.md"))).Cast<Match>()];

    [Fact]
    public void List_HoldsEveryMachineConditionOnce()
    {
        Assert.Equal(Rows.Count, Rows.Select(row => row.Groups["id"].Value).Distinct().Count());
        Assert.Equal(Conditions, Rows.GroupBy(row => row.Groups["id"].Value[..2]).ToDictionary(g => g.Key, g => g.Count()));
    }

    [Fact]
    public void List_NamesCompilerOrATestThatExists() => Assert.All(Rows, row =>
    {
        var decider = row.Groups["by"].Value;
        if (decider == "compiler") return;
        var name = Regex.Match(decider, "^`PdfStructureTests\\.(\\w+)`$").Groups[1].Value;
        Assert.NotNull(typeof(PdfStructureTests).GetMethod(name)?.GetCustomAttribute<FactAttribute>());
    });

    [GeneratedRegex(@"^\| (?<id>\d\d-\d{3}) \| [^|]+ \| (?<by>[^|]+) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
