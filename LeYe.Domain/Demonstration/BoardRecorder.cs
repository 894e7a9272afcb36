using System.Security.Cryptography;
using System.Text;
using LeYe.Domain.Common;
using LeYe.Domain.Headcount;

namespace LeYe.Domain.Demonstration;

/// <summary>Two wall displays at each base that has people in post. Their keys are nobody's: such a display is only there to be listed and revoked.</summary>
internal sealed class BoardRecorder(DemonstrationRecords records, Words words, DateOnly until)
{
    public void Record(IEnumerable<Site> sites)
    {
        foreach (var site in sites.Where(s => records.Placements.Exists(p => p.BaseId == s.Base.Id && p.EndOn is null)))
            foreach (var (name, index) in words.Boards.Select((name, index) => (name, index)))
                records.Boards.Add(new BoardDevice
                {
                    Id = records.Boards.Count + 1, BaseId = site.Base.Id, Name = name, IssuedBy = words.BoardIssuer,
                    IssuedAt = BusinessCalendar.StartOf(until.AddDays(-60 * (index + 1))).AddHours(10),
                    KeyHash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"no key {site.Base.Key} {index}"))),
                });
    }
}
