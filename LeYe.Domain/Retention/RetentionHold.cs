namespace LeYe.Domain.Retention;

/// <summary>What stands against removing a person now; each ends by an act of its own, or with time.</summary>
public enum RetentionHold
{
    /// <summary>A stay runs, or begins later.</summary>
    InPost = 1,

    /// <summary>A class runs that the person is enrolled in.</summary>
    InClass,

    /// <summary>Waits for a place in a class.</summary>
    Waiting,

    /// <summary>A transfer was offered and not answered.</summary>
    TransferOpen,

    /// <summary>A wish for a correction has no answer yet (PIPL 46).</summary>
    CorrectionOpen,

    /// <summary>The data is restricted: somebody disputes it, or needs it kept (PIPL 47).</summary>
    Restricted,

    /// <summary>An import that speaks of the person waits to be submitted.</summary>
    ImportOpen,

    /// <summary>The term has not passed.</summary>
    TermRunning,

    /// <summary>The consent to be registered and trained was not withdrawn.</summary>
    ConsentHeld,
}
