using LeYe.Domain.Common;
using LeYe.Domain.Retention;

namespace LeYe.Domain.Demonstration;

/// <summary>Where somebody's term has passed, one removal waits for its second person and one was refused; the others are due, and nobody has asked yet.</summary>
internal sealed class RetentionRecorder(DemonstrationRecords records, FieldProtector protector, DateOnly until)
{
    private const string Clerk = "演示录入员";
    private const string Lead = "演示负责人";
    private const string Why = "三年多没有联系";
    private const string Answer = "还在办理证件，先保留";

    public void Record(IEnumerable<Site> sites)
    {
        var limit = RetentionRules.LimitOn(until);
        var late = records.Placements.Where(s => s.EndOn is null || s.EndOn > limit).Select(s => s.PersonId)
            .Concat(records.Enrolments.Where(e => (e.UntilOn ?? Ends(e.ClassId)) > limit).Select(e => e.PersonId))
            .Concat(records.Consents.Where(c => c.GivenOn > limit).Select(c => c.PersonId)).Concat(records.WaitingList.Select(w => w.PersonId)).ToHashSet();
        var ended = records.Placements.Where(s => s.EndOn is not null).ToLookup(s => s.PersonId, s => s.EndOn!.Value);
        foreach (var site in sites)
        {
            var due = records.People.Where(p => p.BaseId == site.Base.Id && p.RegisteredOn <= limit && !late.Contains(p.Id) && ended.Contains(p.Id)).Take(2).ToList();
            if (due.Count < 2)
                continue;
            records.Removals.Add(Request(due[0].Id, ended[due[0].Id].Max()));
            var refused = Request(due[1].Id, ended[due[1].Id].Max());
            (refused.State, refused.DecidedBy, refused.DecidedAt, refused.AnswerCipher) = (RemovalState.Refused, Lead, At(-2), Cipher(Answer));
            records.Removals.Add(refused);
        }
    }

    private DateOnly Ends(int classId) => records.Classes[classId - 1].EndsOn;

    private RemovalRequest Request(int personId, DateOnly endOn) => new()
    {
        Id = records.Removals.Count + 1, PersonId = personId, Reason = RemovalReason.TermPassed, Kind = RetentionKind.Placed, DueOn = endOn.AddYears(RetentionRules.Years),
        WhyCipher = Cipher(Why), RequestedById = 0, RequestedBy = Clerk, RequestedAt = At(-5),
    };

    private DateTime At(int days) => until.AddDays(days).ToDateTime(new TimeOnly(2, 0), DateTimeKind.Utc);

    private byte[] Cipher(string text) => protector.Protect(text, protector.SearchHash("demonstration-nonce", text).AsSpan(0, 12));
}
