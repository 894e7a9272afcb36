using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LeYe.Domain.Training.Attendance;

internal sealed class AdvanceExcuseConfiguration : IEntityTypeConfiguration<AdvanceExcuse>
{
    public void Configure(EntityTypeBuilder<AdvanceExcuse> builder)
    {
        builder.ToTable("AdvanceExcuses");
        builder.HasIndex(x => x.EnrolmentId);
        builder.HasOne(x => x.Enrolment).WithMany().HasForeignKey(x => x.EnrolmentId);
    }
}
