namespace LeYe.Domain.Reporting.Evidence;

/// <summary>The bases a figure is about: all of them, one, a base with its sub-bases, those of a province.</summary>
public sealed class BaseGroup
{
    private readonly HashSet<int>? _ids;
    private readonly int _only;

    private BaseGroup(HashSet<int>? ids, int only) => (_ids, _only) = (ids, only);

    public static BaseGroup All { get; } = new(null, 0);

    public static BaseGroup One(int baseId) => new(null, baseId);

    public static BaseGroup Of(IEnumerable<int> baseIds) => new([.. baseIds], -1);

    public bool IsAll => _ids is null && _only == 0;

    /// <summary>The base, where the group is that one base.</summary>
    public int? OnlyBase => _ids is null && _only != 0 ? _only : null;

    public bool Covers(int baseId) => _ids is null ? _only == 0 || _only == baseId : _ids.Contains(baseId);
}
