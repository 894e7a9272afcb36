using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LeYe.Domain.Placements;

internal sealed class TeamMonthConfiguration : IEntityTypeConfiguration<TeamMonth>
{
    public void Configure(EntityTypeBuilder<TeamMonth> builder)
    {
        builder.ToTable("TeamMonths");
        builder.HasIndex(m => new { m.TeamId, m.WorkMonth }).IsUnique();
    }
}
