using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LeYe.Domain.Income.Prior;

internal sealed class PriorIncomeConfiguration : IEntityTypeConfiguration<PriorIncome>
{
    public void Configure(EntityTypeBuilder<PriorIncome> builder)
    {
        builder.ToTable("PriorIncomes");
        builder.HasIndex(p => p.PersonId).IsUnique();
        builder.HasOne(p => p.Person).WithMany().HasForeignKey(p => p.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(p => p.Version).IsConcurrencyToken();
    }
}
