using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LeYe.Domain.Reporting.Narrative;

internal sealed class ReportSectionTextConfiguration : IEntityTypeConfiguration<ReportSectionText>
{
    public void Configure(EntityTypeBuilder<ReportSectionText> builder)
    {
        builder.ToTable("ReportSections");
        builder.HasIndex(s => new { s.Year, s.Key }).IsUnique();
        builder.Property(s => s.Version).IsConcurrencyToken();
    }
}

internal sealed class SectionCommentConfiguration : IEntityTypeConfiguration<SectionComment>
{
    public void Configure(EntityTypeBuilder<SectionComment> builder)
    {
        builder.ToTable("SectionComments");
        builder.HasIndex(c => new { c.Year, c.SectionKey });
    }
}
