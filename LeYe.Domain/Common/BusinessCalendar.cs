namespace LeYe.Domain.Common;

/// <summary>Business dates of the programme. They are Asia/Shanghai dates (rules.md, Stays and headcount), UTC+8 all year.</summary>
public sealed class BusinessCalendar(TimeProvider time)
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    /// <summary>Now as a UTC instant.</summary>
    public DateTime UtcNow => time.GetUtcNow().UtcDateTime;

    /// <summary>Today's business date.</summary>
    public DateOnly Today => DateOf(UtcNow);

    /// <summary>The business date of a UTC instant.</summary>
    public static DateOnly DateOf(DateTime utc) => DateOnly.FromDateTime(utc + Offset);

    /// <summary>The instant at which a day begins in Asia/Shanghai, UTC.</summary>
    public static DateTime StartOf(DateOnly day) => DateTime.SpecifyKind(day.ToDateTime(TimeOnly.MinValue) - Offset, DateTimeKind.Utc);

    /// <summary>The wall-clock time in Shanghai of a UTC instant.</summary>
    public static DateTime LocalTime(DateTime utc) => DateTime.SpecifyKind(utc + Offset, DateTimeKind.Unspecified);
}
