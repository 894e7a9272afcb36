using System.Text.RegularExpressions;
using LeYe.Portal.Features.Audit;

namespace LeYe.Tests.Portal.Features.Audit;

/// <summary>Every act that the program notes has its Chinese name.</summary>
public sealed partial class AuditWordsTests
{
    [Fact]
    public void Acts_NotedAnywhereInTheProgram_HaveTheirNames()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "LeYe.sln")))
            root = root.Parent!;
        var acts = new[] { "LeYe.Domain", "LeYe.Portal" }
            .SelectMany(project => Directory.EnumerateFiles(Path.Combine(root.FullName, project), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(file => Noted().Matches(File.ReadAllText(file))).Select(m => m.Groups[1].Value).Distinct().ToList();
        Assert.True(acts.Count > 60, "the pattern finds the notes");
        Assert.DoesNotContain(acts, act => AuditText.Act(act) == act);
    }

    [GeneratedRegex(@"(?:\bNote(?:New)?\(|Note(?:SignIn)?Async\(\w+, |(?:Change|Go|Save|Fill|Start)\w*\((?:act|actor), (?:\w+, )*(?:new\()?)""([A-Z][A-Za-z]+)""")]
    private static partial Regex Noted();
}
