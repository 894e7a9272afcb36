using LeYe.Domain.People;
using LeYe.Domain.Placements;

namespace LeYe.Domain.Reporting.Breakdowns;

/// <summary>One person in post at the cut-off, with what the breakdowns ask about.</summary>
/// <param name="Category">Of the certificate that counts on the date; null without one.</param>
internal readonly record struct PostRow(
    int PersonId, int BaseId, NationalForm Form, int? LineId, DisabilityCategory? Category, DisabilityGrade? Grade);
