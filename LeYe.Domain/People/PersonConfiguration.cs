using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LeYe.Domain.People;

internal sealed class PersonConfiguration : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.ToTable("People");
        builder.HasIndex(p => p.IdentityNumberHash).IsUnique();
        builder.HasIndex(p => p.IdentityTailHash);
        builder.HasIndex(p => p.PhoneTailHash);
        // The list of people is ordered by name within a base, or over all bases; who was removed stands in no list, which the index tells too.
        builder.HasIndex(p => new { p.Name, p.Id, p.RemovedOn });
        builder.HasIndex(p => new { p.BaseId, p.Name, p.Id, p.RemovedOn });
        // … or by the day of registration.
        builder.HasIndex(p => new { p.RegisteredOn, p.Name, p.Id, p.RemovedOn });
        builder.HasIndex(p => new { p.BaseId, p.RegisteredOn, p.Name, p.Id, p.RemovedOn });
        builder.HasOne(p => p.Base).WithMany().HasForeignKey(p => p.BaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(p => p.RelativeOfId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(p => p.Certificates).WithOne(c => c.Person).HasForeignKey(c => c.PersonId);
        builder.HasMany(p => p.Hardships).WithOne(h => h.Person).HasForeignKey(h => h.PersonId);
        builder.HasMany(p => p.Consents).WithOne(c => c.Person).HasForeignKey(c => c.PersonId);
        builder.Property(p => p.Version).IsConcurrencyToken();
    }
}
