using LeYe.Domain.Placements;
using LeYe.Domain.Presence;

namespace LeYe.Domain.Demonstration;

/// <summary>
/// Checks most people in on the last workdays, at the desk or by their own device. On the last day a few forgot
/// the 签退; the first of a base who works at home did on the last two, and has not checked in today, to have something to do.
/// </summary>
internal sealed class CheckInRecorder(DemonstrationRecords records, Words words, Dice dice, DateOnly until)
{
    private const int DaysBefore = 5;
    private const int Opens = 8 * 60;
    private const int Closes = 17 * 60 + 30;

    public void Record()
    {
        var days = Enumerable.Range(1, 3 * DaysBefore).Select(n => until.AddDays(-n)).Where(TrainingPlanner.IsWorkday).Take(DaysBefore).Reverse().Append(until).ToList();
        var (before, yesterday) = (days[^3], days[^2]);
        var owners = Owners();
        foreach (var day in days)
            foreach (var stay in records.Placements.Where(p => p.IsMain && !p.IsTrial && p.StartOn <= day && (p.EndOn is null || p.EndOn > day)))
            {
                var isOwner = owners.Contains(stay.Id);
                if (isOwner ? day == yesterday || day == before : dice.Chance(day == until ? 0.6 : 0.85))
                    Record(stay, day, forgets: isOwner || day == yesterday && dice.Chance(0.06));
            }
    }

    private HashSet<int> Owners() => [.. records.Placements.Where(p => p.IsMain && !p.IsTrial && p.WorkMode == WorkMode.Home && p.StartOn <= until.AddDays(-3 * DaysBefore) && p.EndOn is null)
        .GroupBy(p => p.BaseId).Select(g => g.MinBy(p => p.Id)!.Id)];

    private void Record(Placement stay, DateOnly day, bool forgets)
    {
        var isOut = day < until && !forgets;
        var isOwn = stay.WorkMode == WorkMode.Home;
        records.CheckIns.Add(new CheckIn
        {
            Id = records.CheckIns.Count + 1, PersonId = stay.PersonId, BaseId = stay.BaseId, On = day, InWay = isOwn ? CheckInWay.OwnDevice : CheckInWay.Desk,
            InBy = words.Coach, InAt = At(day, Opens + dice.Between(0, 40)),
            OutAt = isOut ? At(day, Closes + dice.Between(0, 30)) : null, Out = isOut ? CheckOutKind.AtTheTime : null, OutBy = isOut ? words.Coach : null,
        });
    }

    private static DateTime At(DateOnly day, int minutes) => Common.BusinessCalendar.StartOf(day).AddMinutes(minutes);
}
