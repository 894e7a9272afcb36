using LeYe.Domain.Training;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LeYe.Domain.Placements;

internal sealed class JobOpeningConfiguration : IEntityTypeConfiguration<JobOpening>
{
    public void Configure(EntityTypeBuilder<JobOpening> builder)
    {
        builder.ToTable("Openings");
        builder.HasIndex(o => new { o.BaseId, o.OpenedOn });
        builder.HasOne(o => o.Base).WithMany().HasForeignKey(o => o.BaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(o => o.BusinessLine).WithMany().HasForeignKey(o => o.BusinessLineId).OnDelete(DeleteBehavior.Restrict);
        // A class knows only the number of the opening it trains for.
        builder.HasMany<TrainingClass>().WithOne().HasForeignKey(c => c.JobOpeningId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(o => o.Version).IsConcurrencyToken();
    }
}
