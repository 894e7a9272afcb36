using LeYe.A11yTests.Support.Engines;

namespace LeYe.A11yTests.Support;

public static class Expect
{
    /// <summary>No finding; fails with each rule once, its number and its first places.</summary>
    public static void Nothing(IEnumerable<Finding> findings)
    {
        var rules = findings.GroupBy(f => (f.Engine, f.Rule)).Select(g =>
            $"{g.Key.Engine} {g.Key.Rule} × {g.Count()}\n    " + string.Join("\n    ", g.Take(4).Select(f => f.ToString())));
        var text = string.Join("\n", rules);
        Assert.True(text.Length == 0, text);
    }
}
