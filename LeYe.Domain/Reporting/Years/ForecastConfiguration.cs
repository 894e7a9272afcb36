using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LeYe.Domain.Reporting.Years;

internal sealed class ForecastConfiguration : IEntityTypeConfiguration<Forecast>
{
    public void Configure(EntityTypeBuilder<Forecast> builder)
    {
        builder.ToTable("Forecasts");
        builder.HasIndex(f => new { f.Year, f.Metric, f.Population }).IsUnique();
        builder.Property(f => f.Version).IsConcurrencyToken();
    }
}
