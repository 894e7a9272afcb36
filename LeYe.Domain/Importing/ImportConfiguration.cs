using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LeYe.Domain.Importing;

internal sealed class ImportConfiguration : IEntityTypeConfiguration<ImportBatch>, IEntityTypeConfiguration<ImportRow>
{
    public void Configure(EntityTypeBuilder<ImportBatch> builder)
    {
        builder.ToTable("Imports");
        builder.HasIndex(b => new { b.AccountId, b.CreatedAt });
        builder.HasOne(b => b.Base).WithMany().HasForeignKey(b => b.BaseId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(b => b.Version).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<ImportRow> builder)
    {
        builder.ToTable("ImportRows");
        builder.HasKey(r => new { r.BatchId, r.Number });
        builder.HasIndex(r => new { r.BatchId, r.State, r.Number });
        builder.HasOne(r => r.Batch).WithMany().HasForeignKey(r => r.BatchId).OnDelete(DeleteBehavior.Cascade);
    }
}
