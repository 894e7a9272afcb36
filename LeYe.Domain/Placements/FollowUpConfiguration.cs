using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LeYe.Domain.Placements;

internal sealed class FollowUpConfiguration : IEntityTypeConfiguration<FollowUp>
{
    public void Configure(EntityTypeBuilder<FollowUp> builder)
    {
        builder.ToTable("FollowUps");
        builder.HasIndex(f => new { f.PlacementId, f.HeldOn });
        builder.HasOne(f => f.Placement).WithMany().HasForeignKey(f => f.PlacementId).OnDelete(DeleteBehavior.Restrict);
    }
}
