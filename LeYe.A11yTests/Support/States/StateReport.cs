using LeYe.A11yTests.Support.Engines;

namespace LeYe.A11yTests.Support.States;

/// <summary>What was found when a state was looked at.</summary>
/// <param name="Title">The page's title.</param>
/// <param name="Status">The status of the answer that is shown.</param>
/// <param name="Path">The path it ended at.</param>
/// <param name="Findings">What the engines and checks have against it.</param>
/// <param name="Stops">Tab stops walked.</param>
/// <param name="Scans">Engine runs.</param>
/// <param name="Bytes">Bytes that travelled.</param>
public sealed record StateReport(string Title, int Status, string Path, IReadOnlyList<Finding> Findings, int Stops, int Scans, long Bytes);
