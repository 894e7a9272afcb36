using LeYe.Domain.Reporting.Duties;

namespace LeYe.Domain.Reporting.Years;

/// <summary>A base's part of a year's report as its page shows it.</summary>
/// <param name="Part">The summary and signature; a new one where nothing was saved yet.</param>
/// <param name="Figures">The base's own figures in today's draft, or in the final report; empty when the year has no records.</param>
/// <param name="OpenPoints">What is open at the base.</param>
public sealed record BaseYearDetails(
    int Year, int BaseId, string Key, string ShortName, YearCalendar Calendar, YearStage Stage, BaseYearState State, BaseYear Part,
    IReadOnlyList<Figure> Figures, IReadOnlyList<OpenPoint> OpenPoints);
