using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LeYe.Domain.People;

internal sealed class DisabilityCertificateConfiguration : IEntityTypeConfiguration<DisabilityCertificate>
{
    public void Configure(EntityTypeBuilder<DisabilityCertificate> builder)
    {
        builder.ToTable("Certificates");
        builder.HasIndex(c => c.NumberHash);
        builder.HasIndex(c => c.PersonId);
        builder.Ignore(c => c.IsSevere);
    }
}
