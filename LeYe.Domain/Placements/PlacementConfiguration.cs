using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LeYe.Domain.Placements;

internal sealed class PlacementConfiguration : IEntityTypeConfiguration<Placement>
{
    public void Configure(EntityTypeBuilder<Placement> builder)
    {
        builder.ToTable("Placements");
        builder.HasIndex(p => new { p.PersonId, p.StartOn });
        builder.HasIndex(p => new { p.BaseId, p.StartOn, p.EndOn });
        builder.HasOne(p => p.Person).WithMany().HasForeignKey(p => p.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(p => p.Base).WithMany().HasForeignKey(p => p.BaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(p => p.BusinessLine).WithMany().HasForeignKey(p => p.BusinessLineId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(p => p.Opening).WithMany().HasForeignKey(p => p.OpeningId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(p => p.Team).WithMany().HasForeignKey(p => p.TeamId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Placement>().WithMany().HasForeignKey(p => p.ContinuesId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(p => p.Leaves).WithOne(l => l.Placement).HasForeignKey(l => l.PlacementId);
        builder.Property(p => p.Version).IsConcurrencyToken();
    }
}
