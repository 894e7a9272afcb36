using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LeYe.Domain.Reporting.Letters;

internal sealed class YearLetterConfiguration : IEntityTypeConfiguration<YearLetter>
{
    public void Configure(EntityTypeBuilder<YearLetter> builder)
    {
        builder.ToTable("YearLetters");
        builder.HasIndex(l => l.Year).IsUnique();
        builder.Property(l => l.Version).IsConcurrencyToken();
    }
}
