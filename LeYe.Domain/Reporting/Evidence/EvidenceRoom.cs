namespace LeYe.Domain.Reporting.Evidence;

/// <summary>What one row of evidence is: the kinds of facts that figures are made of.</summary>
public enum EvidenceRoom
{
    /// <summary>One person in post at the end of the window, by the main placement.</summary>
    InPost = 1,

    /// <summary>One entry to, or exit from, the headcount of a base.</summary>
    Movement,

    /// <summary>One placement begun, 试岗 apart.</summary>
    Start,

    /// <summary>One person in one class with at least one session attended.</summary>
    Enrolment,

    /// <summary>One such enrolment of a class that ended in the window.</summary>
    Result,

    /// <summary>One class.</summary>
    Class,

    /// <summary>One session of a class.</summary>
    Session,

    /// <summary>One income of one person at one base for one work month, more than zero.</summary>
    Income,

    /// <summary>One site.</summary>
    Site,
}
