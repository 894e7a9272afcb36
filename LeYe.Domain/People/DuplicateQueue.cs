using LeYe.Domain.Persistence;

namespace LeYe.Domain.People;

/// <summary>Puts doubtful pairs into the queue, in the act that found them. A pair that was decided once is not asked again.</summary>
internal static class DuplicateQueue
{
    public static void Put(BusinessAct act, Person person, IEnumerable<DuplicateMatch> matches)
    {
        var doubtful = matches.Where(m => !m.IsCertain).ToList();
        if (doubtful.Count == 0)
            return;
        act.Afterwards(() =>
        {
            foreach (var match in doubtful)
                Put(act, person.Id, match);
        });
    }

    private static void Put(BusinessAct act, int personId, DuplicateMatch match)
    {
        var (first, second) = (Math.Min(personId, match.PersonId), Math.Max(personId, match.PersonId));
        var known = act.Db.DuplicatePairs.Local.FirstOrDefault(p => p.FirstId == first && p.SecondId == second)
            ?? act.Db.DuplicatePairs.FirstOrDefault(p => p.FirstId == first && p.SecondId == second);
        if (known is null)
            act.Db.DuplicatePairs.Add(new DuplicatePair { FirstId = first, SecondId = second, Reasons = match.Reasons, State = DuplicateState.Open, FoundAt = act.Now });
        else
            known.Reasons |= match.Reasons;
    }
}
