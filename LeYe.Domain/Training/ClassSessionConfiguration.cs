using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LeYe.Domain.Training;

internal sealed class ClassSessionConfiguration : IEntityTypeConfiguration<ClassSession>
{
    public void Configure(EntityTypeBuilder<ClassSession> builder)
    {
        builder.ToTable("Sessions");
        builder.HasIndex(s => new { s.ClassId, s.Number }).IsUnique();
        builder.HasIndex(s => s.HeldOn);
        builder.Ignore(s => s.Minutes);
        builder.HasMany(s => s.Marks).WithOne(m => m.Session).HasForeignKey(m => m.SessionId);
        builder.Property(s => s.Version).IsConcurrencyToken();
    }
}
