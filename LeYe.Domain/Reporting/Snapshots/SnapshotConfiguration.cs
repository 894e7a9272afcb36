using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LeYe.Domain.Reporting.Snapshots;

internal sealed class ReportSnapshotConfiguration : IEntityTypeConfiguration<ReportSnapshot>
{
    public void Configure(EntityTypeBuilder<ReportSnapshot> builder)
    {
        builder.ToTable("ReportSnapshots");
        builder.HasIndex(s => new { s.Year, s.Kind, s.Number }).IsUnique();
        builder.HasMany(s => s.Files).WithOne().HasForeignKey(f => f.SnapshotId).OnDelete(DeleteBehavior.Restrict);
        builder.Ignore(s => s.Edition);
    }
}

internal sealed class SnapshotFileConfiguration : IEntityTypeConfiguration<SnapshotFile>
{
    public void Configure(EntityTypeBuilder<SnapshotFile> builder)
    {
        builder.ToTable("SnapshotFiles");
        builder.HasIndex(f => new { f.SnapshotId, f.Format }).IsUnique();
    }
}

internal sealed class YearLockConfiguration : IEntityTypeConfiguration<YearLock>
{
    public void Configure(EntityTypeBuilder<YearLock> builder)
    {
        builder.ToTable("YearLocks");
        builder.HasIndex(l => l.Year).IsUnique();
    }
}
