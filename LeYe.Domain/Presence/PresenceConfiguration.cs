using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LeYe.Domain.Presence;

internal sealed class PresenceConfiguration : IEntityTypeConfiguration<CheckIn>, IEntityTypeConfiguration<OwnAccount>
{
    public void Configure(EntityTypeBuilder<CheckIn> builder)
    {
        builder.ToTable("CheckIns");
        builder.HasIndex(c => new { c.PersonId, c.BaseId, c.On }).IsUnique();
        builder.HasIndex(c => new { c.On, c.BaseId });
        builder.HasIndex(c => new { c.BaseId, c.Out, c.On });
        builder.HasOne(c => c.Person).WithMany().HasForeignKey(c => c.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(c => c.Base).WithMany().HasForeignKey(c => c.BaseId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(c => c.Version).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<OwnAccount> builder)
    {
        builder.ToTable("OwnAccounts");
        builder.HasIndex(o => o.AccountId).IsUnique();
        builder.HasIndex(o => o.PersonId).IsUnique();
        builder.HasOne(o => o.Account).WithMany().HasForeignKey(o => o.AccountId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(o => o.Person).WithMany().HasForeignKey(o => o.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
