namespace LeYe.Domain.Reporting;

/// <summary>Something still open before 定稿.</summary>
/// <param name="Kind">e.g. <c>income-month-open</c>, <c>income-month-provisional</c> (marked 暂计, holds nothing up), <c>register-missing</c>, <c>form-not-confirmed</c>, <c>certificate-pending</c>.</param>
/// <param name="Base">Site key.</param>
/// <param name="Month">Work month <c>yyyy-MM</c> where the point is about a month, else null.</param>
/// <param name="Count">How many records.</param>
public sealed record OpenPoint(string Kind, string Base, string? Month, int Count);
