using System.Globalization;
using LeYe.Domain.People;
using LeYe.Domain.Training;

namespace LeYe.Domain.Reporting.Figures;

/// <summary>Classes, sessions, 培训人数 and 培训人次, 结业 and what followed (Q5, Q6, Q12, Q20).</summary>
internal sealed class TrainingFigures
{
    private readonly ReportRecords _records;
    private readonly Dictionary<int, ClassRow> _classes;
    private readonly Dictionary<int, int> _classMinutes;
    private readonly ILookup<int, DateOnly> _starts;

    public TrainingFigures(ReportRecords records)
    {
        _records = records;
        _classes = records.Classes.ToDictionary(c => c.Id);
        _classMinutes = records.Sessions.GroupBy(s => s.ClassId).ToDictionary(g => g.Key, g => g.Sum(s => s.Minutes));
        _starts = records.Placements.ToLookup(p => p.PersonId, p => p.StartOn);
    }

    public void Add(FigureSheet sheet, FigureSubject subject)
    {
        var attended = _records.Enrolments
            .Where(e => subject.Covers(_classes[e.ClassId].BaseId) && _records.Attendance.ContainsKey(e.Id))
            .Select(e => new Attended(e, _classes[e.ClassId], _records.Attendance[e.Id])).ToList();
        AddOffered(sheet, subject);
        AddAttended(sheet, subject, attended);
        AddResults(sheet, subject, attended);
    }

    private void AddOffered(FigureSheet sheet, FigureSubject subject)
    {
        var classes = _records.Classes.Count(c => subject.Covers(c.BaseId) && _records.InPeriod(c.StartsOn));
        var sessions = _records.Sessions.Count(s => subject.Covers(_classes[s.ClassId].BaseId) && _records.InPeriod(s.HeldOn));
        sheet.Count(Metrics.TrainingClasses, subject, Populations.Everyone, sheet.Period, classes, "classes");
        sheet.Count(Metrics.TrainingSessions, subject, Populations.Everyone, sheet.Period, sessions, "sessions");
    }

    private void AddAttended(FigureSheet sheet, FigureSubject subject, List<Attended> attended)
    {
        var period = attended.Where(a => a.Tally.FirstInPeriod is not null).ToList();
        var disabled = period.Where(a => _records.Certificates.CountsOn(a.PersonId, a.Tally.FirstInPeriod!.Value)).ToHashSet();
        var family = period.Count(a => !disabled.Contains(a) && _records.People[a.PersonId].Type == WorkerType.Family);
        AddPersons(sheet, Metrics.TrainingPersons, subject, sheet.Period, period);
        AddPersons(sheet, Metrics.TrainingPersonsDisabled, subject, sheet.Period, disabled);
        AddPersons(sheet, Metrics.TrainingPersons, subject, sheet.Cumulative, attended);
        AddEnrolments(sheet, Metrics.TrainingEnrolments, subject, sheet.Period, period.Count);
        AddEnrolments(sheet, Metrics.TrainingEnrolmentsDisabled, subject, sheet.Period, disabled.Count);
        AddEnrolments(sheet, Metrics.TrainingEnrolmentsFamily, subject, sheet.Period, family);
        AddEnrolments(sheet, Metrics.TrainingEnrolmentsOther, subject, sheet.Period, period.Count - disabled.Count - family);
        AddEnrolments(sheet, Metrics.TrainingEnrolmentsInPlan, subject, sheet.Period, period.Count(a => a.Class.InPlan));
        AddEnrolments(sheet, Metrics.TrainingEnrolments, subject, sheet.Cumulative, attended.Count);
    }

    private void AddResults(FigureSheet sheet, FigureSubject subject, List<Attended> attended)
    {
        var ended = attended.Where(a => _records.InPeriod(a.Class.EndsOn)).ToList();
        var completed = ended.Where(IsCompleted).ToList();
        AddEnrolments(sheet, Metrics.TrainingCompleted, subject, sheet.Period, completed.Count);
        AddEnrolments(
            sheet, Metrics.TrainingPassed, subject, sheet.Period,
            ended.Count(a => a.Class.HasAssessment && a.Enrolment.Assessment == AssessmentResult.Passed));
        var persons = completed.Select(a => a.PersonId).Distinct().Count();
        var placed = completed.Where(WasPlaced).Select(a => a.PersonId).Distinct().Count();
        sheet.Average(
            Metrics.TrainingPlacedRate, subject, Populations.Everyone, Share(placed, persons),
            string.Create(CultureInfo.InvariantCulture, $"completions:{persons} placed:{placed}"),
            completed.Exists(a => _records.Cutoff < CompletionRules.LastPlacedOn(a.Class.EndsOn)));
    }

    private bool IsCompleted(Attended a) => CompletionRules.IsCompleted(
        a.Tally.Minutes, _classMinutes.GetValueOrDefault(a.Class.Id), a.Class.HasAssessment, a.Enrolment.Assessment, a.Class.CompletionPercent);

    private bool WasPlaced(Attended a) =>
        _starts[a.PersonId].Any(start => CompletionRules.CountsAsPlaced(a.Class.StartsOn, a.Class.EndsOn, start));

    private static void AddPersons(FigureSheet sheet, string metric, FigureSubject subject, string window, IReadOnlyCollection<Attended> attended) =>
        sheet.Amount(
            metric, subject, Populations.Everyone, window, FigureSheet.Whole(attended.Select(a => a.PersonId).Distinct().Count()),
            FigureSheet.Source("enrolments", attended.Count), isProvisional: false);

    private static void AddEnrolments(FigureSheet sheet, string metric, FigureSubject subject, string window, int count) =>
        sheet.Count(metric, subject, Populations.Everyone, window, count, "enrolments");

    /// <summary>A percentage with one decimal, half away from zero; null without a whole.</summary>
    private static string? Share(int part, int whole) => whole == 0
        ? null
        : Math.Round(100m * part / whole, 1, MidpointRounding.AwayFromZero).ToString("0.0", CultureInfo.InvariantCulture);

    private sealed record Attended(EnrolmentRow Enrolment, ClassRow Class, AttendanceTally Tally)
    {
        public int PersonId => Enrolment.PersonId;
    }
}
