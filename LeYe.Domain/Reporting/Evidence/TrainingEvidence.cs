using LeYe.Domain.People;
using LeYe.Domain.Reporting.Figures;
using LeYe.Domain.Training;
using static LeYe.Domain.Reporting.Evidence.EvidenceTraits;

namespace LeYe.Domain.Reporting.Evidence;

/// <summary>Enrolments with at least one session attended, and what became of those whose class ended (Q5, Q6, Q12, Q20).</summary>
internal sealed class TrainingEvidence
{
    private readonly ReportRecords _records;
    private readonly Dictionary<int, int> _classMinutes;
    private readonly ILookup<int, DateOnly> _starts;

    private TrainingEvidence(ReportRecords records)
    {
        _records = records;
        _classMinutes = records.Sessions.GroupBy(s => s.ClassId).ToDictionary(g => g.Key, g => g.Sum(s => s.Minutes));
        _starts = records.Placements.ToLookup(p => p.PersonId, p => p.StartOn);
    }

    public static List<EvidenceRow> Make(ReportRecords records, EvidenceRoom room)
    {
        var maker = new TrainingEvidence(records);
        var classes = records.Classes.ToDictionary(c => c.Id);
        var rows = new List<EvidenceRow>();
        foreach (var enrolment in records.Enrolments)
            if (records.Attendance.TryGetValue(enrolment.Id, out var tally) && classes[enrolment.ClassId] is var trained)
            {
                if (room == EvidenceRoom.Enrolment)
                    rows.Add(maker.Attended(enrolment, trained, tally));
                else if (records.InPeriod(trained.EndsOn))
                    rows.Add(maker.Ended(enrolment, trained, tally));
            }
        return rows;
    }

    // 残疾人 are told by the first day attended in the window, else the first day ever.
    private EvidenceRow Attended(EnrolmentRow enrolment, ClassRow trained, AttendanceTally tally) => Row(
        EvidenceRoom.Enrolment, enrolment, trained, tally.FirstInPeriod ?? tally.First, tally.FirstInPeriod is null ? None : InWindow);

    private EvidenceRow Ended(EnrolmentRow enrolment, ClassRow trained, AttendanceTally tally)
    {
        var traits = InWindow;
        if (CompletionRules.IsCompleted(tally.Minutes, _classMinutes.GetValueOrDefault(trained.Id), trained.HasAssessment, enrolment.Assessment, trained.CompletionPercent))
            traits |= Completed | (WasPlaced(enrolment.PersonId, trained) ? Placed : None)
                | (_records.Cutoff < CompletionRules.LastPlacedOn(trained.EndsOn) ? Provisional : None);
        if (trained.HasAssessment && enrolment.Assessment == AssessmentResult.Passed)
            traits |= Passed;
        return Row(EvidenceRoom.Result, enrolment, trained, trained.EndsOn, traits);
    }

    private EvidenceRow Row(EvidenceRoom room, EnrolmentRow enrolment, ClassRow trained, DateOnly on, EvidenceTraits traits) =>
        EvidenceMaker.OfPerson(_records, new EvidenceRow
        {
            Room = room,
            RecordId = enrolment.Id,
            PersonId = enrolment.PersonId,
            BaseId = trained.BaseId,
            On = on,
            Traits = traits | (trained.InPlan ? InPlan : None)
                | (_records.People.TryGetValue(enrolment.PersonId, out var person) && person.Type == WorkerType.Family ? Family : None),
        });

    private bool WasPlaced(int personId, ClassRow trained) =>
        _starts[personId].Any(start => CompletionRules.CountsAsPlaced(trained.StartsOn, trained.EndsOn, start));
}
