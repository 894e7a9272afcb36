using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LeYe.Domain.Training;

internal sealed class TrainingClassConfiguration : IEntityTypeConfiguration<TrainingClass>
{
    public void Configure(EntityTypeBuilder<TrainingClass> builder)
    {
        builder.ToTable("Classes");
        builder.HasIndex(c => new { c.BaseId, c.StartsOn });
        builder.HasOne(c => c.Base).WithMany().HasForeignKey(c => c.BaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(c => c.Sessions).WithOne(s => s.Class).HasForeignKey(s => s.ClassId);
        builder.HasMany(c => c.Enrolments).WithOne(e => e.Class).HasForeignKey(e => e.ClassId);
        builder.Property(c => c.CompletionPercent).HasDefaultValue(CompletionRules.StandardPercent);
        builder.Ignore(c => c.Term);
        builder.Property(c => c.Version).IsConcurrencyToken();
    }
}
