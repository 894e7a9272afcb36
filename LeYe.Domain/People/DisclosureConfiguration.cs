using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LeYe.Domain.People;

internal sealed class DisclosureConfiguration : IEntityTypeConfiguration<Disclosure>, IEntityTypeConfiguration<DisclosedPerson>
{
    public void Configure(EntityTypeBuilder<Disclosure> builder)
    {
        builder.ToTable("Disclosures");
        builder.HasMany(d => d.People).WithOne(p => p.Disclosure).HasForeignKey(p => p.DisclosureId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<DisclosedPerson> builder)
    {
        builder.ToTable("DisclosedPeople");
        builder.HasOne(p => p.Person).WithMany().HasForeignKey(p => p.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(p => p.PersonId);
        builder.HasIndex(p => p.DisclosureId);
    }
}
