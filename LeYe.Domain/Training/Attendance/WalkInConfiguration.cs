using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LeYe.Domain.Training.Attendance;

internal sealed class WalkInConfiguration : IEntityTypeConfiguration<WalkIn>
{
    public void Configure(EntityTypeBuilder<WalkIn> builder)
    {
        builder.ToTable("WalkIns");
        builder.HasIndex(w => w.SessionId);
        builder.HasOne(w => w.Session).WithMany().HasForeignKey(w => w.SessionId);
        builder.HasOne(w => w.Enrolment).WithMany().HasForeignKey(w => w.EnrolmentId);
    }
}
