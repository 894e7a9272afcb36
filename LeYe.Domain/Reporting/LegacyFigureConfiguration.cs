using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LeYe.Domain.Reporting;

internal sealed class LegacyFigureConfiguration : IEntityTypeConfiguration<LegacyFigure>
{
    public void Configure(EntityTypeBuilder<LegacyFigure> builder)
    {
        builder.ToTable("LegacyFigures");
        builder.HasIndex(f => f.Code).IsUnique();
    }
}
