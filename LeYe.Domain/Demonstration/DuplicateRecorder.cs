using LeYe.Domain.People;

namespace LeYe.Domain.Demonstration;

/// <summary>Lets a few people be registered twice, the second time without a number, so that the queue of doubtful pairs has something to show.</summary>
internal sealed class DuplicateRecorder(DemonstrationRecords records, DateOnly until)
{
    public void Record(IEnumerable<Site> sites)
    {
        foreach (var site in sites.Where(s => s.Base.Key is "qingyang" or "guilin"))
            Record(site);
    }

    private void Record(Site site)
    {
        var people = site.Members.Where(m => m.Site == site && !m.Counted).OrderByDescending(m => m.Record!.Id).ToList();
        var again = people.Where(m => m.WorkerType != WorkerType.Disabled && m.Stays.Count == 0).Take(2).Select(m => m.Record!).ToList();
        var known = people.Where(m => m.Stays.Count > 0).Take(again.Count).Select(m => m.Record!).ToList();
        foreach (var (second, first) in again.Zip(known))
        {
            (second.Name, second.NameInitials, second.Sex, second.BornOn) = (first.Name, first.NameInitials, first.Sex, first.BornOn);
            (second.IdentityNumberCipher, second.IdentityNumberHash, second.IdentityTailHash) = (null, null, null);
            records.DuplicatePairs.Add(new DuplicatePair
            {
                Id = records.DuplicatePairs.Count + 1, FirstId = Math.Min(first.Id, second.Id), SecondId = Math.Max(first.Id, second.Id),
                Reasons = DuplicateReasons.NameAndBirth, State = DuplicateState.Open, FoundAt = until.ToDateTime(new TimeOnly(1, 0), DateTimeKind.Utc),
            });
        }
    }
}
