using LeYe.Domain.Common;
using LeYe.Domain.Placements;

namespace LeYe.Domain.Demonstration;

/// <summary>Keeps the follow-up log: most of what was due has been held, a few days early or late.</summary>
internal sealed class FollowUpRecorder(DemonstrationRecords records, FieldProtector protector, Words words, Dice dice, DateOnly until)
{
    private const int MostEntries = 8;
    private static readonly FollowUpFinding[] Outcomes = [FollowUpFinding.Stable, FollowUpFinding.NeedsSupport, FollowUpFinding.WantsMove, FollowUpFinding.NotReached];
    private static readonly int[] OutcomeWeights = [78, 12, 4, 6];
    private static readonly FollowUpWay[] Ways = [FollowUpWay.Meeting, FollowUpWay.Phone, FollowUpWay.Text];

    // A note is one of a few sentences: encrypted once, it is the same cipher in every row.
    private readonly Dictionary<string, byte[]> _notes = [];

    public void Record()
    {
        foreach (var stay in records.Placements.Where(p => !p.IsTrial))
            Record(stay);
    }

    private void Record(Placement stay)
    {
        DateOnly? last = null;
        for (var count = 0; count < MostEntries; count++)
        {
            var held = FollowUpRules.DueOn(stay.StartOn, last, null).AddDays(dice.Between(0, 5));
            if (held > until || held >= (stay.EndOn ?? DateOnly.MaxValue) || dice.Chance(0.05))
                return;
            var outcome = Outcomes[dice.Weighted(OutcomeWeights)];
            records.FollowUps.Add(new FollowUp
            {
                Id = records.FollowUps.Count + 1, PlacementId = stay.Id, HeldOn = held, Way = dice.Pick(Ways), Outcome = outcome, HeldBy = words.Coach,
                NoteCipher = outcome == FollowUpFinding.NotReached ? null : Note(words.FollowUps[(int)outcome - 1]),
            });
            last = held;
        }
    }

    private byte[] Note(string text)
    {
        if (!_notes.TryGetValue(text, out var cipher))
            _notes[text] = cipher = protector.Protect(text, protector.SearchHash("demonstration-nonce", text).AsSpan(0, 12));
        return cipher;
    }
}
