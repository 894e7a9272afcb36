using LeYe.Domain.Common;
using LeYe.Domain.People;
using LeYe.Domain.Placements;

namespace LeYe.Domain.Demonstration;

/// <summary>Puts those who are in post into teams, measures the teams by month, and opens seats at the bases that run.</summary>
internal sealed class TeamRecorder(DemonstrationRecords records, Words words, DateOnly until)
{
    private const int TeamSize = 20;
    private const int MostMonths = 12;

    private static readonly (Abilities Asks, WorkNeeds Offers, WorkKinds Kind)[] Posts =
    [
        (Abilities.Typing | Abilities.Computer, WorkNeeds.StepFree | WorkNeeds.AccessibleToilet | WorkNeeds.TextContact | WorkNeeds.SignOrCaption, WorkKinds.CustomerService),
        (Abilities.Mandarin | Abilities.Phone, WorkNeeds.ScreenReader | WorkNeeds.StepFree | WorkNeeds.AccessibleToilet, WorkKinds.CustomerService),
        (Abilities.Computer | Abilities.Annotation, WorkNeeds.FlexibleHours | WorkNeeds.TextContact | WorkNeeds.StepByStep, WorkKinds.DataService),
    ];

    public void Record(Site site, Dice dice)
    {
        // People first: their record tells which member is which stay.
        var stays = records.Placements.Where(p => p.BaseId == site.Base.Id && p.EndOn is null && !p.IsTrial).ToList();
        foreach (var line in site.Lines)
            FormTeams(site, line, [.. stays.Where(p => p.BusinessLineId == line.Id)], dice);
        if (stays.Count > 0)
            OpenSeats(site, dice);
    }

    private void FormTeams(Site site, BusinessLine line, List<Placement> stays, Dice dice)
    {
        for (var i = 0; i * TeamSize < stays.Count; i++)
        {
            var members = stays.Skip(i * TeamSize).Take(TeamSize).ToList();
            var team = new Team
            {
                Id = records.Teams.Count + 1, BaseId = site.Base.Id, BusinessLineId = line.Id, Name = string.Format(null, words.Team, line.Name, i + 1), LeaderId = members[0].PersonId,
            };
            records.Teams.Add(team);
            foreach (var stay in members)
                stay.TeamId = team.Id;
            Measure(team, members.Min(m => m.StartOn), dice);
        }
    }

    private void Measure(Team team, DateOnly since, Dice dice)
    {
        var last = WorkMonth.LastEndedBy(until);
        for (var back = MostMonths - 1; back >= 0; back--)
            if (last.Plus(-back) is var month && month.FirstDay >= since)
                records.TeamMonths.Add(Month(team, month, dice));
    }

    private TeamMonth Month(Team team, WorkMonth month, Dice dice)
    {
        var (rate, satisfaction, orders) = (dice.Between(9200, 9930), dice.Between(9350, 9980), dice.Between(800, 4200));
        return new TeamMonth
        {
            Id = records.TeamMonths.Count + 1, TeamId = team.Id, WorkMonth = month.Value, AnswerRate = rate, Satisfaction = satisfaction,
            Orders = orders, Accepted = orders - dice.Between(0, orders / 50),
        };
    }

    private void OpenSeats(Site site, Dice dice)
    {
        for (var i = 0; i < Math.Min(3, site.Lines.Count + 1); i++)
        {
            var (asks, offers, kind) = Posts[i];
            var line = site.Lines[i % site.Lines.Count];
            var opened = until.AddDays(-dice.Between(5, 80));
            records.Openings.Add(new JobOpening
            {
                Id = records.Openings.Count + 1, BaseId = site.Base.Id, BusinessLineId = line.Id, Post = site.Plan.Lines[i % site.Lines.Count].Post, Kind = kind,
                WorkMode = i == 2 ? WorkMode.Home : WorkMode.OnSite, Seats = dice.Between(2, 8), Asks = asks, Offers = offers, OpenedOn = opened < site.Base.FoundedOn ? site.Base.FoundedOn : opened,
            });
        }
    }
}
