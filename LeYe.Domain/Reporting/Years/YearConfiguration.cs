using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LeYe.Domain.Reporting.Years;

internal sealed class ReportYearConfiguration : IEntityTypeConfiguration<ReportYear>
{
    public void Configure(EntityTypeBuilder<ReportYear> builder)
    {
        builder.ToTable("ReportYears");
        builder.HasIndex(y => y.Year).IsUnique();
        builder.Ignore(y => y.Stage);
        builder.Property(y => y.Version).IsConcurrencyToken();
    }
}

internal sealed class BaseYearConfiguration : IEntityTypeConfiguration<BaseYear>
{
    public void Configure(EntityTypeBuilder<BaseYear> builder)
    {
        builder.ToTable("BaseYears");
        builder.HasIndex(y => new { y.Year, y.BaseId }).IsUnique();
        builder.Ignore(y => y.IsSummarised);
        builder.Property(y => y.Version).IsConcurrencyToken();
    }
}
