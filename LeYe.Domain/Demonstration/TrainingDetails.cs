using LeYe.Domain.Common;
using LeYe.Domain.Training;
using LeYe.Domain.Training.Attendance;

namespace LeYe.Domain.Demonstration;

/// <summary>
/// What stands beside the classes of a base: who pays, 停课 and 代课, reasons of leaving, 候补, 待补登, 回访. By dice of its own, and nothing of it
/// counts in a figure: the sessions cancelled here stand beside those that were held.
/// </summary>
internal sealed class TrainingDetails(DemonstrationRecords records, FieldProtector protector, Words words, int seed, DateOnly until)
{
    private static readonly IndustrySection[] Industries = [IndustrySection.Information, IndustrySection.BusinessServices, IndustrySection.PersonalServices];
    private static readonly int[] WithdrawalWeights = [50, 15, 15, 5, 10, 0, 0, 0, 5];
    private static readonly int[] OutcomeWeights = [45, 20, 20, 15];

    public void Add(Site site)
    {
        var dice = Dice.For(seed, "training " + site.Base.Key);
        var names = new NameFactory(dice);
        var sessions = records.Sessions.ToLookup(s => s.ClassId);
        var enrolments = records.Enrolments.ToLookup(e => e.ClassId);
        foreach (var record in records.Classes.Where(c => c.BaseId == site.Base.Id))
        {
            record.Funder = dice.Pick(words.Funders);
            record.Industry = dice.Pick(Industries);
            if (record.Mode != TrainingMode.Menu)
                record.Opening = string.Format(null, words.Opening, dice.Pick(site.Plan.Lines).Post);
            foreach (var left in enrolments[record.Id].Where(e => e.UntilOn is not null))
                left.Withdrawal = (WithdrawalReason)(1 + dice.Weighted(WithdrawalWeights));
            Change(record, [.. sessions[record.Id]], dice, names);
            FollowUp(record, [.. enrolments[record.Id]], dice);
        }
        AddToday(site, enrolments, dice, names);
    }

    private void Change(TrainingClass record, List<ClassSession> sessions, Dice dice, NameFactory names)
    {
        var changed = dice.Pick(sessions);
        if (dice.Chance(0.25))
            (changed.Substitute, changed.ChangeReason) = (names.Next(dice.Chance(0.5)), words.Substituted);
        else if (dice.Chance(0.2) && changed.HeldOn > record.StartsOn)
            (changed.MovedFromOn, changed.ChangeReason) = (changed.HeldOn.AddDays(-1), words.Moved);
        if (dice.Chance(0.2) && changed.HeldOn != until)
            records.Sessions.Add(new ClassSession
            {
                Id = records.Sessions.Count + 1, ClassId = record.Id, Number = sessions.Count + 1, HeldOn = changed.HeldOn, StartsAt = new(18, 0), EndsAt = new(19, 0),
                Room = changed.Room, IsCancelled = true, ChangeReason = words.Cancelled,
            });
    }

    /// <summary>Most of those who are due were asked; the last ones stand on the list.</summary>
    private void FollowUp(TrainingClass record, List<Enrolment> enrolments, Dice dice)
    {
        foreach (var enrolment in enrolments.Where(e => e.UntilOn is null && (!record.HasAssessment || e.Assessment == AssessmentResult.Passed)))
            foreach (var months in TrainingFollowUpService.Months)
            {
                var asked = record.EndsOn.AddMonths(months).AddDays(dice.Between(0, 20));
                if (asked > until || !dice.Chance(0.85))
                    continue;
                records.TrainingFollowUps.Add(new TrainingFollowUp
                {
                    Id = records.TrainingFollowUps.Count + 1, EnrolmentId = enrolment.Id, Months = months, AskedOn = asked,
                    Outcome = (FollowUpOutcome)(1 + dice.Weighted(OutcomeWeights)), AskedBy = record.Coach!,
                });
            }
    }

    /// <summary>Of today's classes the one not marked yet is full, and two people wait; somebody came to the one in draft without being enrolled.</summary>
    private void AddToday(Site site, ILookup<int, Enrolment> enrolments, Dice dice, NameFactory names)
    {
        var today = records.Sessions.Where(s => s.HeldOn == until && !s.IsCancelled).ToList();
        var open = records.Classes.Where(c => c.BaseId == site.Base.Id).ToDictionary(c => c.Id);
        if (today.Find(s => s.RegisterState == RegisterState.Draft && open.ContainsKey(s.ClassId)) is not { } draft)
            return;
        records.WalkIns.Add(new WalkIn
        {
            Id = records.WalkIns.Count + 1, SessionId = draft.Id, NameCipher = Cipher(names.Next(false)), AddedBy = open[draft.ClassId].Coach!,
            AddedAt = until.ToDateTime(new TimeOnly(1, 30), DateTimeKind.Utc),
        });
        var full = open[today.First(s => s.RegisterState == RegisterState.NotStarted && open.ContainsKey(s.ClassId)).ClassId];
        full.Places = enrolments[full.Id].Count();
        var others = site.Members.Where(m => m.Record is not null && !enrolments[full.Id].Any(e => e.PersonId == m.Record.Id)).TakeLast(20).ToList();
        foreach (var member in dice.Shuffled(others).Take(2))
            records.WaitingList.Add(new WaitingEntry { Id = records.WaitingList.Count + 1, ClassId = full.Id, PersonId = member.Record!.Id, SinceOn = until.AddDays(-1) });
    }

    // The same seed gives the same bytes.
    private byte[] Cipher(string text) => protector.Protect(text, protector.SearchHash("demonstration-nonce", text).AsSpan(0, 12));
}
