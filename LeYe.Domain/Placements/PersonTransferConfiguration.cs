using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LeYe.Domain.Placements;

internal sealed class PersonTransferConfiguration : IEntityTypeConfiguration<PersonTransfer>
{
    public void Configure(EntityTypeBuilder<PersonTransfer> builder)
    {
        builder.ToTable("Transfers");
        builder.HasIndex(t => t.State);
        builder.HasOne(t => t.Person).WithMany().HasForeignKey(t => t.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(t => t.FromBase).WithMany().HasForeignKey(t => t.FromBaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(t => t.ToBase).WithMany().HasForeignKey(t => t.ToBaseId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(t => t.Version).IsConcurrencyToken();
    }
}
