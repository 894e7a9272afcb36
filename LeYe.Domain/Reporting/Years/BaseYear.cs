using LeYe.Domain.Bases;
using LeYe.Domain.Common;

namespace LeYe.Domain.Reporting.Years;

/// <summary>A base's part in the year's report: its 年度小结 (做法, 问题, 打算) and who signed for its figures.</summary>
public sealed class BaseYear : IVersioned
{
    public int Id { get; init; }

    public required int Year { get; init; }

    public required int BaseId { get; init; }

    public EmploymentBase? Base { get; init; }

    /// <summary>做法.</summary>
    public string Practices { get; set; } = "";

    /// <summary>问题.</summary>
    public string Problems { get; set; } = "";

    /// <summary>打算.</summary>
    public string Plans { get; set; } = "";

    public DateTime? SignedAt { get; set; }

    public string? SignedBy { get; set; }

    public int? SignedById { get; set; }

    /// <summary>SHA-256 of the base's figures as signed for, see <see cref="BaseFigures"/>; a later difference asks for a new signature.</summary>
    public string? SignedFigures { get; set; }

    /// <summary>Why headquarters sent it back; null when it did not.</summary>
    public string? ReturnReason { get; set; }

    /// <summary>The cut-off's work month (yyyyMM) whose income is reported as 暂计, because it cannot be closed in time; null for none.</summary>
    public int? ProvisionalMonth { get; set; }

    public string? ProvisionalReason { get; set; }

    public string? ProvisionalBy { get; set; }

    public DateTime? ProvisionalAt { get; set; }

    public int Version { get; set; }

    public bool IsSummarised => Practices.Length > 0 && Problems.Length > 0 && Plans.Length > 0;
}
