using LeYe.Domain.Accounts;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Reporting.Duties;

/// <summary>Reads the duty. Its words and dates are no secret: every page that shows a date of the year asks here.</summary>
public sealed class ReportingDutyQueries(Database database)
{
    /// <summary>The duty; the usual one where nobody has recorded anything.</summary>
    public async Task<ReportingDuty> GetAsync(CancellationToken cancel = default)
    {
        await using var db = database.Read(BaseScope.None);
        return await ReadAsync(db, cancel);
    }

    internal static async Task<ReportingDuty> ReadAsync(LeYeDb db, CancellationToken cancel) =>
        await db.ReportingDuties.AsNoTracking().FirstOrDefaultAsync(cancel) ?? new ReportingDuty();
}
