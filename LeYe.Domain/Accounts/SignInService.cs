using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Accounts;

/// <summary>Keeps which sign-ins hold, so that their owner sees them and ends one of them. What is in the cookie is the Portal's business.</summary>
public sealed class SignInService(Database database, BusinessCalendar calendar)
{
    /// <summary>A sign-in ends after so long without use (rules.md, People and access).</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromHours(2);

    /// <summary>And after so long in all.</summary>
    public static readonly TimeSpan Absolute = TimeSpan.FromHours(12);

    /// <summary>How often its last use is written.</summary>
    public static readonly TimeSpan SeenEvery = TimeSpan.FromMinutes(5);

    // Long enough to answer a question about them; the audit keeps the sign-ins themselves.
    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    /// <summary>Writes down that a sign-in has begun.</summary>
    public async Task BeginAsync(int accountId, Guid key, string? origin, string? device, CancellationToken cancel)
    {
        await using var act = await database.BeginAsync(ProgramOf(accountId), cancel);
        var old = act.Now - Kept;
        act.Db.SignIns.RemoveRange(await act.Db.SignIns.Where(s => s.AccountId == accountId && s.LastSeenAt < old).ToListAsync(cancel));
        act.Db.SignIns.Add(new AccountSignIn { AccountId = accountId, Key = key, StartedAt = act.Now, LastSeenAt = act.Now, Origin = origin, Device = device });
        await act.SaveAsync(cancel);
    }

    /// <summary>Whether a sign-in has not been ended. Notes that it is in use.</summary>
    public async Task<bool> HoldsAsync(Guid key, CancellationToken cancel) => await HolderAsync(key, cancel) is not null;

    /// <summary>Whose sign-in it is, when it has not been ended. Notes that it is in use.</summary>
    /// <returns>The account that signed in; null when it was ended, or never was.</returns>
    public async Task<int?> HolderAsync(Guid key, CancellationToken cancel)
    {
        DateTime seen;
        int accountId;
        await using (var db = database.Read(BaseScope.None))
        {
            if (await db.SignIns.FirstOrDefaultAsync(s => s.Key == key, cancel) is not { EndedAt: null } found)
                return null;
            (seen, accountId) = (found.LastSeenAt, found.AccountId);
        }
        if (calendar.UtcNow - seen < SeenEvery)
            return accountId;
        await using var act = await database.BeginAsync(ProgramOf(accountId), cancel);
        if (await act.Db.SignIns.FirstOrDefaultAsync(s => s.Key == key && s.EndedAt == null, cancel) is not { } stored)
            return null;
        stored.LastSeenAt = act.Now;
        await act.SaveAsync(cancel);
        return accountId;
    }

    /// <summary>Which of these sign-ins have been ended. Notes no use: who listens does not use the portal.</summary>
    public async Task<HashSet<Guid>> EndedAsync(IReadOnlyCollection<Guid> keys, CancellationToken cancel)
    {
        await using var db = database.Read(BaseScope.None);
        return [.. await db.SignIns.Where(s => keys.Contains(s.Key) && s.EndedAt != null).Select(s => s.Key).ToListAsync(cancel)];
    }

    /// <summary>The sign-ins of an account that hold now, the newest first.</summary>
    public async Task<IReadOnlyList<SignInSummary>> ListAsync(int accountId, CancellationToken cancel)
    {
        var (idle, begin) = (calendar.UtcNow - Idle - SeenEvery, calendar.UtcNow - Absolute);
        await using var db = database.Read(BaseScope.None);
        return await db.SignIns.Where(s => s.AccountId == accountId && s.EndedAt == null && s.LastSeenAt > idle && s.StartedAt > begin)
            .OrderByDescending(s => s.StartedAt).ThenByDescending(s => s.Id)
            .Select(s => new SignInSummary(s.Id, s.Key, s.StartedAt, s.LastSeenAt, s.Origin, s.Device)).ToListAsync(cancel);
    }

    /// <summary>Ends the sign-in that a browser has signed out of.</summary>
    public async Task EndAsync(Guid key, CancellationToken cancel)
    {
        await using var act = await database.BeginAsync(Actor.Program, cancel);
        if (await act.Db.SignIns.FirstOrDefaultAsync(s => s.Key == key && s.EndedAt == null, cancel) is not { } stored)
            return;
        stored.EndedAt = act.Now;
        await act.SaveAsync(cancel);
    }

    /// <summary>Ends another sign-in of one's own account, noted in the audit.</summary>
    /// <returns>Its key; null when it had ended already.</returns>
    /// <exception cref="RecordMissingException">The account has no such sign-in.</exception>
    public async Task<Guid?> EndOneAsync(Actor actor, int id, CancellationToken cancel)
    {
        await using var act = await database.BeginAsync(actor, cancel);
        var stored = await act.Db.SignIns.FirstOrDefaultAsync(s => s.Id == id && s.AccountId == actor.AccountId, cancel) ?? throw new RecordMissingException();
        if (stored.EndedAt is not null)
            return null;
        stored.EndedAt = act.Now;
        act.Note("EndSignIn", nameof(Account), () => actor.AccountId, actor.HomeBaseId);
        await act.SaveAsync(cancel);
        return stored.Key;
    }

    /// <summary>Ends all sign-ins of an account but one.</summary>
    /// <returns>The keys of those that have ended.</returns>
    public async Task<IReadOnlyList<Guid>> EndOthersAsync(int accountId, Guid? keep, CancellationToken cancel)
    {
        await using var act = await database.BeginAsync(ProgramOf(accountId), cancel);
        var ended = await EndAllAsync(act, accountId, keep, cancel);
        await act.SaveAsync(cancel);
        return ended;
    }

    /// <summary>The same within an act that takes the right to them away.</summary>
    internal static async Task<IReadOnlyList<Guid>> EndAllAsync(BusinessAct act, int accountId, Guid? keep, CancellationToken cancel)
    {
        var held = await act.Db.SignIns.Where(s => s.AccountId == accountId && s.EndedAt == null && s.Key != keep).ToListAsync(cancel);
        held.ForEach(s => s.EndedAt = act.Now);
        return held.ConvertAll(s => s.Key);
    }

    private static Actor ProgramOf(int accountId) => Actor.Program with { AccountId = accountId };
}
