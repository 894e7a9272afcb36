namespace LeYe.Domain.Reporting.Snapshots;

/// <summary>What is wrong with a stored snapshot.</summary>
public enum SnapshotFault
{
    /// <summary>A file's bytes are not those whose hash was stored.</summary>
    FileChanged = 1,

    /// <summary>A file is missing, or there is one too many.</summary>
    FilesIncomplete = 2,

    /// <summary>The data is not the data that was sealed.</summary>
    DataChanged = 3,

    /// <summary>Definitions or narrative differ from their hashes.</summary>
    PartChanged = 4,

    /// <summary>The seal does not fit what the snapshot says of itself.</summary>
    SealBroken = 5,

    /// <summary>The seal is not the one the audit noted when the snapshot was made.</summary>
    AuditDiffers = 6,

    /// <summary>The same program version renders other bytes.</summary>
    PrintsDifferently = 7,

    /// <summary>A trigger that guards locked facts or snapshots is missing in the database.</summary>
    GuardMissing = 8,
}
