using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LeYe.Domain.People;

internal sealed class PersonRestrictionConfiguration : IEntityTypeConfiguration<PersonRestriction>
{
    public void Configure(EntityTypeBuilder<PersonRestriction> builder)
    {
        builder.ToTable("PersonRestrictions");
        builder.HasOne(r => r.Person).WithMany(p => p.Restrictions).HasForeignKey(r => r.PersonId);
    }
}
