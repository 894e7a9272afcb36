using System.Text.Json;

namespace LeYe.Domain.Persistence.Postgres;

/// <summary>What a process tells the others at its commit: which accounts and displays, and whether the live numbers may have changed. Ids only.</summary>
internal sealed record Notice(Guid From, bool Counts, int[] Accounts, int[] Boards, bool Everything)
{
    /// <summary>PostgreSQL refuses a payload of 8000 bytes or more.</summary>
    private const int Most = 7_900;

    public static string Write(Guid from, ChangedFacts facts)
    {
        var text = JsonSerializer.Serialize(new Notice(from, facts.TouchesCounts, [.. facts.Accounts], [.. facts.Boards], facts.IsEverything));
        return text.Length < Most ? text : JsonSerializer.Serialize(new Notice(from, true, [], [], true));
    }

    /// <returns>What others did; null for one's own. What cannot be read may be anything.</returns>
    public static ChangedFacts? Read(string payload, Guid self)
    {
        if (Parse(payload) is not { } notice)
            return new ChangedFacts { IsEverything = true };
        if (notice.From == self)
            return null;
        var facts = new ChangedFacts { IsEverything = notice.Everything, AreCountsElsewhere = notice.Counts };
        facts.Accounts.UnionWith(notice.Accounts);
        facts.Boards.UnionWith(notice.Boards);
        return facts;
    }

    // Of a later version of the program, say.
    private static Notice? Parse(string payload)
    {
        try
        {
            return JsonSerializer.Deserialize<Notice>(payload) is { Accounts: not null, Boards: not null } read ? read : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
