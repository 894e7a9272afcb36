using LeYe.Domain.Reporting.Evidence;

namespace LeYe.Domain.Reporting.Statistics;

/// <summary>One row of evidence as a page shows it.</summary>
/// <param name="Row">The fact.</param>
/// <param name="BaseName">Short name of its base.</param>
/// <param name="PersonName">Whole name; the page masks it. Null for classes, sessions and sites.</param>
/// <param name="Title">Name of the class; null where the row has none.</param>
/// <param name="ClassId">Of enrolments, classes and sessions; else null.</param>
public sealed record EvidenceLine(EvidenceRow Row, string BaseName, string? PersonName, string? Title, int? ClassId);
