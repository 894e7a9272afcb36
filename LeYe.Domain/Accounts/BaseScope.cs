namespace LeYe.Domain.Accounts;

/// <summary>The bases whose records an actor can reach. Everything else does not exist for them.</summary>
public sealed class BaseScope
{
    private BaseScope(bool all, int[] ids)
    {
        IsAll = all;
        BaseIds = ids;
    }

    public static BaseScope All { get; } = new(true, []);

    public static BaseScope None { get; } = new(false, []);

    public static BaseScope Of(IEnumerable<int> baseIds) => new(false, [.. baseIds]);

    public bool IsAll { get; }

    public int[] BaseIds { get; }

    public bool Covers(int baseId) => IsAll || Array.IndexOf(BaseIds, baseId) >= 0;
}
