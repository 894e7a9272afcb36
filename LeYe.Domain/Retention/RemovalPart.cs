namespace LeYe.Domain.Retention;

/// <summary>What a removal takes away or overwrites, and what it leaves without a name. Stored as words in the log: a name is never given another meaning.</summary>
public enum RemovalPart
{
    Name = 1, IdentityNumber, Phone, BirthDate, Relative, CertificateNumbers, ConsentWitnesses, Profile, Notes, WalkInNames, Corrections, Restrictions, Attachments,
    DuplicatePairs, Merges, WaitingEntries, OwnAccount, TeamLeadership, ImportRows, GivingWords, AuditValues,

    KeptRegistration = 101, KeptCertificates, KeptHardships, KeptConsents, KeptEnrolments, KeptMarks, KeptStays, KeptLeaves, KeptFollowUps, KeptIncomes, KeptPriorIncomes, KeptCheckIns,
    KeptGivings, KeptAudit,
}
