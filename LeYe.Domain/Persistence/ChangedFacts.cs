namespace LeYe.Domain.Persistence;

/// <summary>Which records a commit touched, of those that something live stands on. Ids only: who is told reads the committed rows.</summary>
public sealed class ChangedFacts
{
    /// <summary>People whose own facts, certificates, stays or enrolments changed.</summary>
    public HashSet<int> People { get; } = [];

    /// <summary>Stays of which a leave changed.</summary>
    public HashSet<int> Placements { get; } = [];

    /// <summary>Classes whose dates may have changed.</summary>
    public HashSet<int> Classes { get; } = [];

    /// <summary>Accounts whose rights or sign-ins may have changed.</summary>
    public HashSet<int> Accounts { get; } = [];

    /// <summary>Wall displays that were issued or revoked.</summary>
    public HashSet<int> Boards { get; } = [];

    /// <summary>Some news may have been missed, or another process changed so much that it is not listed: anything may have changed.</summary>
    public bool IsEverything { get; init; }

    /// <summary>Another process changed something that the live numbers stand on; what, the database says.</summary>
    public bool AreCountsElsewhere { get; init; }

    public bool TouchesCounts => IsEverything || AreCountsElsewhere || People.Count + Placements.Count + Classes.Count > 0;

    /// <summary>Whether anybody may have lost the right to listen.</summary>
    public bool TouchesRights => IsEverything || Accounts.Count + Boards.Count > 0;

    public bool IsEmpty => !TouchesCounts && !TouchesRights;
}
