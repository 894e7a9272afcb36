using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LeYe.Domain.Income;

internal sealed class MonthReopeningConfiguration : IEntityTypeConfiguration<MonthReopening>
{
    public void Configure(EntityTypeBuilder<MonthReopening> builder)
    {
        builder.ToTable("MonthReopenings");
        builder.HasIndex(m => new { m.BaseId, m.WorkMonth, m.Kind });
    }
}
