using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LeYe.Domain.Auditing;

internal sealed class AuditEntryConfiguration : IEntityTypeConfiguration<AuditEntry>, IEntityTypeConfiguration<AuditValue>, IEntityTypeConfiguration<AuditAnchor>, IEntityTypeConfiguration<PersonKey>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.ToTable("Audit");
        builder.HasIndex(a => a.At);
        builder.HasIndex(a => new { a.SubjectKind, a.SubjectId });
        // Not unique only because entries from before the chain all have sequence 0 until they are sealed; a trigger refuses a second one.
        builder.HasIndex(a => new { a.Node, a.Sequence });
        builder.HasMany(a => a.Values).WithOne().HasForeignKey(v => v.EntryId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<AuditValue> builder) => builder.ToTable("AuditValues");

    public void Configure(EntityTypeBuilder<AuditAnchor> builder) => builder.ToTable("AuditAnchors");

    public void Configure(EntityTypeBuilder<PersonKey> builder)
    {
        builder.ToTable("PersonKeys");
        builder.HasKey(k => k.PersonId);
        builder.Property(k => k.PersonId).ValueGeneratedNever();
    }
}
