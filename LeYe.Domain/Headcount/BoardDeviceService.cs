using System.Security.Cryptography;
using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Headcount;

/// <summary>Issues and revokes wall displays. The head of a base does, for the bases of its scope.</summary>
public sealed class BoardDeviceService(Database database)
{
    private const int KeyBytes = 32;

    /// <summary>Issues a display for a base.</summary>
    /// <returns>Its id, and the key that only its cookie will hold.</returns>
    /// <exception cref="RuleBrokenException">A <see cref="BoardDeviceRules"/> rule.</exception>
    public async Task<(int Id, string Key)> IssueAsync(Actor actor, int baseId, string name, CancellationToken cancel = default)
    {
        actor.Demand(Right.ManageBoards, baseId);
        var clean = name.Trim();
        BoardDeviceRules.Name.Demand(clean.Length is > 0 and <= BoardDeviceRules.LongestName, "name");
        await using var act = await database.BeginAsync(actor, cancel);
        BoardDeviceRules.TooMany.Demand(await act.Db.Boards.CountAsync(b => b.BaseId == baseId && b.RevokedAt == null, cancel) < BoardDeviceRules.MostOfABase, "name");
        var key = Convert.ToHexString(RandomNumberGenerator.GetBytes(KeyBytes));
        var device = new BoardDevice { BaseId = baseId, Name = clean, KeyHash = HashOf(key), IssuedAt = act.Now, IssuedBy = actor.Name };
        act.Db.Boards.Add(device);
        act.Note("IssueBoard", nameof(BoardDevice), () => device.Id, baseId);
        await act.SaveAsync(cancel);
        return (device.Id, key);
    }

    /// <summary>Revokes a display; at once it shows nothing more. Again does nothing.</summary>
    /// <exception cref="RecordMissingException">No such display in the actor's scope.</exception>
    public async Task RevokeAsync(Actor actor, int id, CancellationToken cancel = default)
    {
        actor.Demand(Right.ManageBoards);
        await using var act = await database.BeginAsync(actor, cancel);
        var device = await act.Db.Boards.FirstOrDefaultAsync(b => b.Id == id, cancel) ?? throw new RecordMissingException();
        if (device.RevokedAt is not null)
            return;
        device.RevokedAt = act.Now;
        act.Note("RevokeBoard", nameof(BoardDevice), () => device.Id, device.BaseId);
        await act.SaveAsync(cancel);
    }

    /// <summary>The displays that hold, of the actor's scope, the newest first.</summary>
    public async Task<IReadOnlyList<BoardDeviceSummary>> ListAsync(Actor actor, CancellationToken cancel = default)
    {
        actor.Demand(Right.ManageBoards);
        await using var db = database.Read(actor.Scope);
        return await db.Boards.Where(b => b.RevokedAt == null).OrderByDescending(b => b.IssuedAt).ThenByDescending(b => b.Id)
            .Select(b => new BoardDeviceSummary(b.Id, b.BaseId, db.Bases.Where(e => e.Id == b.BaseId).Select(e => e.ShortName).First(), b.Name, b.IssuedAt, b.IssuedBy))
            .ToListAsync(cancel);
    }

    /// <summary>One of them, for the page that asks before it is revoked.</summary>
    /// <exception cref="RecordMissingException">No such display in the actor's scope.</exception>
    public async Task<BoardDeviceSummary> FindAsync(Actor actor, int id, CancellationToken cancel = default) =>
        (await ListAsync(actor, cancel)).FirstOrDefault(b => b.Id == id) ?? throw new RecordMissingException();

    /// <summary>The display that a key belongs to while it holds; null otherwise. No actor: the key is the whole right.</summary>
    public async Task<(int Id, int BaseId)?> ForKeyAsync(string key, CancellationToken cancel = default)
    {
        var hash = HashOf(key);
        await using var db = database.Read(BaseScope.All);
        return await db.Boards.Where(b => b.KeyHash == hash && b.RevokedAt == null).Select(b => new { b.Id, b.BaseId }).FirstOrDefaultAsync(cancel) is { } found
            ? (found.Id, found.BaseId) : null;
    }

    /// <summary>Which of these displays still hold.</summary>
    public async Task<HashSet<int>> HoldingAsync(IReadOnlyCollection<int> ids, CancellationToken cancel = default)
    {
        await using var db = database.Read(BaseScope.All);
        return [.. await db.Boards.Where(b => ids.Contains(b.Id) && b.RevokedAt == null).Select(b => b.Id).ToListAsync(cancel)];
    }

    private static string HashOf(string key) => Convert.ToHexString(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(key)));
}
