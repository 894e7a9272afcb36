using LeYe.Domain.Bases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LeYe.Domain.Headcount;

internal sealed class BoardDeviceConfiguration : IEntityTypeConfiguration<BoardDevice>
{
    public void Configure(EntityTypeBuilder<BoardDevice> builder)
    {
        builder.ToTable("BoardDevices");
        builder.HasIndex(d => d.KeyHash).IsUnique();
        builder.HasIndex(d => d.BaseId);
        builder.HasOne<EmploymentBase>().WithMany().HasForeignKey(d => d.BaseId).OnDelete(DeleteBehavior.Restrict);
    }
}
