using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LeYe.Domain.Placements;

internal sealed class TeamConfiguration : IEntityTypeConfiguration<Team>
{
    public void Configure(EntityTypeBuilder<Team> builder)
    {
        builder.ToTable("Teams");
        builder.HasIndex(t => t.BaseId);
        builder.HasOne(t => t.Base).WithMany().HasForeignKey(t => t.BaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(t => t.BusinessLine).WithMany().HasForeignKey(t => t.BusinessLineId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(t => t.Leader).WithMany().HasForeignKey(t => t.LeaderId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(t => t.Months).WithOne(m => m.Team).HasForeignKey(m => m.TeamId);
        builder.Property(t => t.Version).IsConcurrencyToken();
    }
}
