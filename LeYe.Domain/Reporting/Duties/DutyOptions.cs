namespace LeYe.Domain.Reporting.Duties;

/// <summary>What an administrator records about the duty. Days are MMdd.</summary>
public sealed record DutyOptions
{
    public string? Recipient { get; init; }

    public string? Basis { get; init; }

    public int? FirstYear { get; init; }

    public int? LastYear { get; init; }

    public required int CutoffDay { get; init; }

    public required int IncomeDay { get; init; }

    public required int SignOffDay { get; init; }

    public required int FinalDay { get; init; }

    public required int ProvinceDay { get; init; }

    public required int DueDay { get; init; }

    public required int YearEndDay { get; init; }
}
