using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LeYe.Domain.Auditing;

internal sealed class ActReceiptConfiguration : IEntityTypeConfiguration<ActReceipt>
{
    public void Configure(EntityTypeBuilder<ActReceipt> builder)
    {
        builder.ToTable("Receipts");
        builder.HasKey(r => r.Key);
    }
}
