using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LeYe.Domain.Bases;

internal sealed class EmploymentBaseConfiguration : IEntityTypeConfiguration<EmploymentBase>
{
    public void Configure(EntityTypeBuilder<EmploymentBase> builder)
    {
        builder.ToTable("Bases");
        builder.HasIndex(b => b.Key).IsUnique();
        builder.HasOne(b => b.Parent).WithMany().HasForeignKey(b => b.ParentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(b => b.Statuses).WithOne().HasForeignKey(s => s.BaseId);
        builder.HasMany(b => b.Partners).WithOne().HasForeignKey(p => p.BaseId);
        builder.HasMany(b => b.Honours).WithOne().HasForeignKey(h => h.BaseId);
        builder.Property(b => b.Version).IsConcurrencyToken();
    }
}
