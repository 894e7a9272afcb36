using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LeYe.Domain.Reporting.Duties;

internal sealed class ReportingDutyConfiguration : IEntityTypeConfiguration<ReportingDuty>
{
    public void Configure(EntityTypeBuilder<ReportingDuty> builder)
    {
        builder.ToTable("ReportingDuties");
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Property(d => d.Version).IsConcurrencyToken();
    }
}
