namespace LeYe.Domain.Reporting.Evidence;

/// <summary>What holds of a row on its date. Traits overlap; a metric names those its rows need and those they lack.</summary>
[Flags]
public enum EvidenceTraits
{
    None = 0,

    /// <summary>The row lies in the window, not only before its end.</summary>
    InWindow = 1,

    /// <summary>Holder of a verified, valid 残疾人证 on the row's date.</summary>
    Disabled = 1 << 1,
    Severe = 1 << 2,
    Female = 1 << 3,
    Rural = 1 << 4,
    Hardship = 1 << 5,
    Monitored = 1 << 6,
    Pending = 1 << 7,
    Family = 1 << 8,
    NonDisabled = 1 << 9,
    OnSite = 1 << 10,
    Home = 1 << 11,
    Community = 1 << 12,
    ClientSite = 1 << 13,
    Stable = 1 << 14,

    /// <summary>The class is in the 残联 training plan.</summary>
    InPlan = 1 << 15,
    Completed = 1 << 16,
    Passed = 1 << 17,

    /// <summary>A placement began from the first day of the class to 90 days after its end.</summary>
    Placed = 1 << 18,

    /// <summary>Later facts can still change what the row says.</summary>
    Provisional = 1 << 19,
    Base = 1 << 20,
    SubBase = 1 << 21,
    Operating = 1 << 22,

    /// <summary>Of an income: the person's 入项前月收入 is known and its comparison has begun.</summary>
    Compared = 1 << 23,
}
