using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LeYe.Domain.Programmes;

internal sealed class ContributionConfiguration : IEntityTypeConfiguration<Contribution>
{
    public void Configure(EntityTypeBuilder<Contribution> builder)
    {
        builder.ToTable("Contributions");
        builder.HasIndex(c => c.ReceivedOn);
        builder.HasOne(c => c.Base).WithMany().HasForeignKey(c => c.BaseId).OnDelete(DeleteBehavior.Restrict);
    }
}
