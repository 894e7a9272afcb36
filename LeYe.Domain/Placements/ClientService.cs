using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Placements;

/// <summary>The acts on client companies and on the business lines that a base runs for them. Clients belong to the programme, lines to a base.</summary>
public sealed class ClientService(Database database)
{
    /// <summary>Adds a client company.</summary>
    /// <param name="region">东部, 中部, 西部 or 东北; null when not known.</param>
    /// <returns>The client's id; the same id when the same form is sent again.</returns>
    public async Task<int> AddClientAsync(Actor actor, string name, string? region, bool isConcentratedEmployer, Guid? formKey, CancellationToken cancel = default)
    {
        actor.Demand(Right.ManageClients);
        await using var act = await database.BeginAsync(actor, cancel);
        if (await act.EarlierResultAsync(formKey, cancel) is { } earlier)
            return earlier;
        var client = new ClientCompany { Name = ClientRules.CleanName(name), Region = region, IsConcentratedEmployer = isConcentratedEmployer };
        await DemandFreeAsync(act, client.Name, null, cancel);
        act.Db.Clients.Add(client);
        act.Note("AddClient", nameof(ClientCompany), () => client.Id, null);
        act.Remember(formKey, () => client.Id);
        await act.SaveAsync(cancel);
        return client.Id;
    }

    /// <summary>Changes a client company. An unchanged save records nothing.</summary>
    /// <exception cref="StaleRecordException">Somebody else saved the client after <paramref name="version"/>.</exception>
    public async Task EditClientAsync(Actor actor, int clientId, string name, string? region, bool isConcentratedEmployer, int version, CancellationToken cancel = default)
    {
        actor.Demand(Right.ManageClients);
        await using var act = await database.BeginAsync(actor, cancel);
        var client = await act.Db.Clients.FirstOrDefaultAsync(c => c.Id == clientId, cancel) ?? throw new RecordMissingException();
        StaleRecordException.ThrowUnlessCurrent(client, version);
        (client.Name, client.Region, client.IsConcentratedEmployer) = (ClientRules.CleanName(name), region, isConcentratedEmployer);
        await DemandFreeAsync(act, client.Name, clientId, cancel);
        if (!act.Db.ChangeTracker.HasChanges())
            return;
        act.Note("EditClient", nameof(ClientCompany), () => client.Id, null, RecordChange.FieldsOf(act.Db.Entry(client)));
        await act.SaveAsync(cancel);
    }

    /// <summary>Opens a business line of a base for a client.</summary>
    /// <param name="category">岗位大类 in words, 1-50 characters.</param>
    public async Task<int> AddLineAsync(Actor actor, int clientId, int baseId, string name, string category, Guid? formKey, CancellationToken cancel = default)
    {
        actor.Demand(Right.ManageClients, baseId);
        await using var act = await database.BeginAsync(actor, cancel);
        if (await act.EarlierResultAsync(formKey, cancel) is { } earlier)
            return earlier;
        if (!await act.Db.Clients.AnyAsync(c => c.Id == clientId, cancel) || !await act.Db.Bases.AnyAsync(b => b.Id == baseId, cancel))
            throw new RecordMissingException();
        var line = new BusinessLine { BaseId = baseId, ClientId = clientId, Name = ClientRules.CleanName(name), Category = ClientRules.CleanName(category, "category") };
        ClientRules.Taken.Demand(!await act.Db.BusinessLines.AnyAsync(l => l.BaseId == baseId && l.Name == line.Name, cancel), "name");
        act.Db.BusinessLines.Add(line);
        act.Note("AddLine", nameof(BusinessLine), () => line.Id, baseId);
        act.Remember(formKey, () => line.Id);
        await act.SaveAsync(cancel);
        return line.Id;
    }

    /// <summary>Closes a business line: who works on it goes on, nobody is placed on it any more. Closing it again changes nothing.</summary>
    public async Task CloseLineAsync(Actor actor, int lineId, CancellationToken cancel = default)
    {
        actor.Demand(Right.ManageClients);
        await using var act = await database.BeginAsync(actor, cancel);
        var line = await act.Db.BusinessLines.FirstOrDefaultAsync(l => l.Id == lineId, cancel) ?? throw new RecordMissingException();
        if (line.ClosedOn is not null)
            return;
        line.ClosedOn = act.Today;
        act.Note("CloseLine", nameof(BusinessLine), () => line.Id, line.BaseId);
        await act.SaveAsync(cancel);
    }

    private static async Task DemandFreeAsync(BusinessAct act, string name, int? exceptId, CancellationToken cancel) =>
        ClientRules.Taken.Demand(!await act.Db.Clients.AnyAsync(c => c.Name == name && c.Id != exceptId, cancel), "name");
}
