using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LeYe.Domain.Training;

internal sealed class TrainingFollowUpConfiguration : IEntityTypeConfiguration<TrainingFollowUp>
{
    public void Configure(EntityTypeBuilder<TrainingFollowUp> builder)
    {
        builder.ToTable("TrainingFollowUps");
        builder.HasIndex(f => new { f.EnrolmentId, f.Months }).IsUnique();
        builder.HasOne(f => f.Enrolment).WithMany().HasForeignKey(f => f.EnrolmentId);
    }
}
