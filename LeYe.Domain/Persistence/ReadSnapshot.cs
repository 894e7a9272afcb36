using Microsoft.EntityFrameworkCore.Storage;

namespace LeYe.Domain.Persistence;

/// <summary>Several reads that see the records of one moment.</summary>
public static class ReadSnapshot
{
    /// <summary>Begins it; dispose to end. Writers are not held up.</summary>
    public static Task<IDbContextTransaction?> BeginSnapshotAsync(this LeYeDb db, CancellationToken cancel) => Dialect.Of(db).BeginSnapshotAsync(db, cancel);
}
