using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LeYe.Domain.Accounts;

internal sealed class AccountConfiguration :
    IEntityTypeConfiguration<Account>, IEntityTypeConfiguration<AccountSignIn>, IEntityTypeConfiguration<RecoveryCode>, IEntityTypeConfiguration<UsedCode>, IEntityTypeConfiguration<AccountPasskey>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.ToTable("Accounts");
        builder.HasIndex(a => a.NormalizedUserName).IsUnique();
        builder.Property(a => a.SecurityStamp).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<AccountSignIn> builder)
    {
        builder.ToTable("AccountSignIns");
        builder.HasIndex(s => s.Key).IsUnique();
        builder.HasOne<Account>().WithMany().HasForeignKey(s => s.AccountId);
    }

    public void Configure(EntityTypeBuilder<RecoveryCode> builder)
    {
        builder.ToTable("RecoveryCodes");
        builder.HasOne<Account>().WithMany().HasForeignKey(c => c.AccountId);
    }

    public void Configure(EntityTypeBuilder<UsedCode> builder)
    {
        builder.ToTable("UsedCodes");
        builder.HasKey(u => new { u.AccountId, u.Code });
        builder.HasOne<Account>().WithMany().HasForeignKey(u => u.AccountId);
    }

    public void Configure(EntityTypeBuilder<AccountPasskey> builder)
    {
        builder.ToTable("Passkeys");
        builder.HasIndex(p => p.CredentialId).IsUnique();
        builder.HasOne<Account>().WithMany().HasForeignKey(p => p.AccountId);
    }
}
