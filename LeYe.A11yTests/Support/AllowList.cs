using LeYe.A11yTests.Support.Engines;

namespace LeYe.A11yTests.Support;

/// <summary>The known false findings: at most two, each with its source. A test fails when one of them no longer fires.</summary>
public static class AllowList
{
    public static IReadOnlyList<AllowedFinding> Entries { get; } =
    [
        new("ace", "aria_content_in_landmark", "a.skip",
            "The skip link stands before all landmarks on purpose, first in the page; the rule belongs to no WCAG rule set.",
            "IBMa/equal-access issue 2134; GOV.UK Design System, skip link", new DateOnly(2026, 11, 22)),
    ];

    public static AllowedFinding? Covering(Finding finding) =>
        Entries.FirstOrDefault(e => e.Engine == finding.Engine && e.Rule == finding.Rule && finding.Selector.StartsWith(e.Selector + " ", StringComparison.Ordinal));

    /// <summary>What an engine is sure of and nobody has excused.</summary>
    public static IEnumerable<Finding> Faults(IEnumerable<Finding> findings) => findings.Where(f => !f.Review && Covering(f) is null);
}
