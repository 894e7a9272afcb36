using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LeYe.Domain.Income;

internal sealed class MonthDueDayConfiguration : IEntityTypeConfiguration<MonthDueDay>
{
    public void Configure(EntityTypeBuilder<MonthDueDay> builder)
    {
        builder.ToTable("MonthDueDays");
        builder.HasKey(d => new { d.BaseId, d.Kind });
    }
}
