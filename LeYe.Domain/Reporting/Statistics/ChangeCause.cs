namespace LeYe.Domain.Reporting.Statistics;

/// <summary>Why a stock is another one than a year before.</summary>
public enum ChangeCause
{
    /// <summary>新进: first ever in the programme.</summary>
    New = 1,

    /// <summary>返岗: back after a gap, or after an overdue leave.</summary>
    Returned,

    /// <summary>转入 from another base.</summary>
    TransferredIn,

    /// <summary>In post at both dates; what the metric asks for holds now and did not then, e.g. a certificate.</summary>
    Became,

    /// <summary>离职, also a leave overdue.</summary>
    Left,

    /// <summary>转出 to another base.</summary>
    TransferredOut,

    /// <summary>In post at both dates; what the metric asks for held then and does not now.</summary>
    Ceased,

    /// <summary>更正: the earlier value was reported otherwise.</summary>
    Corrected,
}
