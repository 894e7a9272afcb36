using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LeYe.Domain.Reporting.Corrections;

internal sealed class LockExceptionConfiguration : IEntityTypeConfiguration<LockException>
{
    public void Configure(EntityTypeBuilder<LockException> builder)
    {
        builder.ToTable("LockExceptions");
        builder.HasIndex(e => new { e.AccountId, e.Year });
    }
}

internal sealed class LockPassConfiguration : IEntityTypeConfiguration<LockPass>
{
    public void Configure(EntityTypeBuilder<LockPass> builder)
    {
        builder.ToTable("LockPasses");
        builder.HasOne<LockException>().WithMany().HasForeignKey(p => p.ExceptionId).OnDelete(DeleteBehavior.Restrict);
    }
}
