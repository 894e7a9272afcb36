using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Placements;

/// <summary>The acts on teams, and the months in which they were measured.</summary>
public sealed class TeamService(Database database)
{
    /// <summary>Forms a team at a base.</summary>
    /// <returns>The team's id; the same id when the same form is sent again.</returns>
    public async Task<int> FormTeamAsync(Actor actor, int baseId, string name, int? lineId, int? leaderId, Guid? formKey, CancellationToken cancel = default)
    {
        actor.Demand(Right.ManageClients, baseId);
        await using var act = await database.BeginAsync(actor, cancel);
        if (await act.EarlierResultAsync(formKey, cancel) is { } earlier)
            return earlier;
        if (!await act.Db.Bases.AnyAsync(b => b.Id == baseId, cancel))
            throw new RecordMissingException();
        var team = new Team { BaseId = baseId, Name = "" };
        await ApplyAsync(act, team, name, lineId, leaderId, cancel);
        act.Db.Teams.Add(team);
        act.Note("FormTeam", nameof(Team), () => team.Id, baseId);
        act.Remember(formKey, () => team.Id);
        await act.SaveAsync(cancel);
        return team.Id;
    }

    /// <summary>Changes a team. An unchanged save records nothing.</summary>
    public async Task EditTeamAsync(Actor actor, int teamId, string name, int? lineId, int? leaderId, int version, CancellationToken cancel = default)
    {
        actor.Demand(Right.ManageClients);
        await using var act = await database.BeginAsync(actor, cancel);
        var team = await FindAsync(act, teamId, version, cancel);
        await ApplyAsync(act, team, name, lineId, leaderId, cancel);
        if (!act.Db.ChangeTracker.HasChanges())
            return;
        act.Note("EditTeam", nameof(Team), () => team.Id, team.BaseId, RecordChange.FieldsOf(act.Db.Entry(team)));
        await act.SaveAsync(cancel);
    }

    /// <summary>Records how well a team worked in a month; a month recorded before is put right.</summary>
    /// <exception cref="RuleBrokenException"><see cref="ClientRules.Rate"/>, <see cref="ClientRules.Orders"/>.</exception>
    public async Task RecordMonthAsync(Actor actor, int teamId, WorkMonth month, TeamMonthOptions options, int version, CancellationToken cancel = default)
    {
        actor.Demand(Right.ManageClients);
        await using var act = await database.BeginAsync(actor, cancel);
        var team = await FindAsync(act, teamId, version, cancel);
        ClientRules.Rate.Demand(month.CompareTo(WorkMonth.Of(act.Today)) <= 0, "month");
        ClientRules.Rate.Demand(options.AnswerRate is null or (>= 0 and <= 10_000), "answer");
        ClientRules.Rate.Demand(options.Satisfaction is null or (>= 0 and <= 10_000) && options != new TeamMonthOptions(), "satisfaction");
        ClientRules.Orders.Demand(options.Orders is null or (>= 0 and <= ClientRules.MostOrders), "orders");
        ClientRules.Orders.Demand(options.Accepted is not { } accepted || (accepted >= 0 && accepted <= options.Orders), "accepted");
        var known = team.Months.Find(m => m.WorkMonth == month.Value);
        if (known is null)
            team.Months.Add(known = new TeamMonth { WorkMonth = month.Value });
        (known.AnswerRate, known.Satisfaction, known.Orders, known.Accepted) = (options.AnswerRate, options.Satisfaction, options.Orders, options.Accepted);
        if (!act.Db.ChangeTracker.HasChanges())
            return;
        act.Db.Entry(team).Property(t => t.Name).IsModified = true;
        act.Note("RecordTeamMonth", nameof(Team), () => team.Id, team.BaseId, null, month.ToString());
        await act.SaveAsync(cancel);
    }

    private static async Task ApplyAsync(BusinessAct act, Team team, string name, int? lineId, int? leaderId, CancellationToken cancel)
    {
        team.Name = ClientRules.CleanName(name);
        var (clean, baseId, id) = (team.Name, team.BaseId, team.Id);
        ClientRules.TeamTaken.Demand(!await act.Db.Teams.AnyAsync(t => t.BaseId == baseId && t.Name == clean && t.Id != id, cancel), "name");
        ClientRules.LineOfBase.Demand(lineId is not { } line || await act.Db.BusinessLines.AnyAsync(l => l.Id == line && l.BaseId == baseId, cancel), "line");
        ClientRules.TeamLeader.Demand(leaderId is not { } leader || leader == team.LeaderId || await act.Db.People.AnyAsync(p => p.Id == leader, cancel), "leader");
        (team.BusinessLineId, team.LeaderId) = (lineId, leaderId);
    }

    private static async Task<Team> FindAsync(BusinessAct act, int teamId, int version, CancellationToken cancel)
    {
        var team = await act.Db.Teams.Include(t => t.Months).FirstOrDefaultAsync(t => t.Id == teamId, cancel) ?? throw new RecordMissingException();
        StaleRecordException.ThrowUnlessCurrent(team, version);
        return team;
    }
}
