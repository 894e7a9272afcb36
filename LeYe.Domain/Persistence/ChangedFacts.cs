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

    public bool TouchesCounts => People.Count + Placements.Count + Classes.Count > 0;

    public bool IsEmpty => !TouchesCounts && Accounts.Count + Boards.Count == 0;
}
