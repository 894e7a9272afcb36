using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Placements;

/// <summary>Reads of teams.</summary>
public sealed class TeamQueries(Database database, BusinessCalendar calendar)
{
    /// <summary>The teams of the actor's bases, by base and name.</summary>
    public async Task<IReadOnlyList<TeamSummary>> ListAsync(Actor actor, int? baseId, CancellationToken cancel = default)
    {
        actor.Demand(Right.ViewPlacements);
        await using var db = database.Read(actor.Scope);
        var today = calendar.Today;
        var rows = await db.Teams.Where(t => baseId == null || t.BaseId == baseId).OrderBy(t => t.BaseId).ThenBy(t => t.Name).ThenBy(t => t.Id).Select(t => new
        {
            t.Id, t.BaseId, Base = t.Base!.ShortName, t.Name, Line = t.BusinessLine!.Name, Leader = t.Leader!.Name,
            People = db.Placements.Count(p => p.TeamId == t.Id && p.StartOn <= today && (p.EndOn == null || p.EndOn > today)),
            Last = t.Months.OrderByDescending(m => m.WorkMonth).Select(m => new TeamMonthSummary(m.WorkMonth, m.AnswerRate, m.Satisfaction, null, null)).FirstOrDefault(),
        }).ToListAsync(cancel);
        return [.. rows.Select(t => new TeamSummary(t.Id, t.BaseId, t.Base, t.Name, t.Line, t.Leader, t.People, t.Last?.WorkMonth, t.Last?.AnswerRate, t.Last?.Satisfaction))];
    }

    /// <summary>A team with its months and who works in it today.</summary>
    /// <exception cref="RecordMissingException">No such team in the actor's scope.</exception>
    public async Task<TeamDetails> DetailsAsync(Actor actor, int teamId, CancellationToken cancel = default)
    {
        actor.Demand(Right.ViewPlacements);
        await using var db = database.Read(actor.Scope);
        var today = calendar.Today;
        var team = await db.Teams.Where(t => t.Id == teamId).Select(t => new
        {
            t.Id, t.Version, t.BaseId, Base = t.Base!.ShortName, t.Name, t.BusinessLineId, Line = t.BusinessLine!.Name, t.LeaderId, Leader = t.Leader!.Name,
        }).FirstOrDefaultAsync(cancel) ?? throw new RecordMissingException();
        var months = await db.Set<TeamMonth>().Where(m => m.TeamId == teamId).OrderByDescending(m => m.WorkMonth)
            .Select(m => new TeamMonthSummary(m.WorkMonth, m.AnswerRate, m.Satisfaction, m.Orders, m.Accepted)).ToListAsync(cancel);
        var members = await db.Placements.Where(p => p.TeamId == teamId && p.StartOn <= today && (p.EndOn == null || p.EndOn > today))
            .OrderBy(p => p.Person!.Name).ThenBy(p => p.Id).Select(p => new TeamMember(p.Id, p.PersonId, p.Person!.Name, p.Post, p.StartOn)).ToListAsync(cancel);
        return new TeamDetails(team.Id, team.Version, team.BaseId, team.Base, team.Name, team.BusinessLineId, team.Line, team.LeaderId, team.Leader, months, members);
    }
}
