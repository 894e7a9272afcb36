using LeYe.Domain.Common;

namespace LeYe.Portal.Features.Statistics;

/// <summary>Which base and month a 月报 is asked for.</summary>
public static class MonthAddress
{
    /// <param name="query">May hold <c>base</c> and <c>month=2024-02</c>; without a month the last one that has ended.</param>
    /// <exception cref="RecordMissingException">The month cannot be read, or has not begun.</exception>
    public static (string? Base, WorkMonth Month) Read(IQueryCollection query, DateOnly today)
    {
        var month = WorkMonth.LastEndedBy(today);
        if (query["month"].ToString() is { Length: > 0 } text && (!WorkMonth.TryParse(text, out month) || month.FirstDay > today))
            throw new RecordMissingException();
        return (query["base"].ToString() is { Length: > 0 } key ? key : null, month);
    }
}
