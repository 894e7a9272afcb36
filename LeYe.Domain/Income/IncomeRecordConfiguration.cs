using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LeYe.Domain.Income;

internal sealed class IncomeRecordConfiguration : IEntityTypeConfiguration<IncomeRecord>
{
    public void Configure(EntityTypeBuilder<IncomeRecord> builder)
    {
        builder.ToTable("Incomes");
        builder.HasIndex(i => new { i.BaseId, i.WorkMonth, i.PersonId }).IsUnique();
        builder.HasIndex(i => new { i.PersonId, i.WorkMonth });
        builder.HasOne(i => i.Person).WithMany().HasForeignKey(i => i.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(i => i.Base).WithMany().HasForeignKey(i => i.BaseId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(i => i.Version).IsConcurrencyToken();
    }
}
