using LeYe.Domain.Accounts;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Auditing;

/// <summary>Reads of the audit.</summary>
public sealed class AuditQueries(Database database)
{
    /// <summary>The number of the latest entry, 0 before the first. It rises with every act, so it tells whether records may have changed.</summary>
    public async Task<long> LastIdAsync(CancellationToken cancel)
    {
        await using var db = database.Read(BaseScope.All);
        return await db.Audit.MaxAsync(a => (long?)a.Id, cancel) ?? 0;
    }
}
