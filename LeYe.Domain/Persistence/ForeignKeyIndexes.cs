using LeYe.Domain.Training.Attendance;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.EntityFrameworkCore.Metadata.Conventions.Infrastructure;

namespace LeYe.Domain.Persistence;

/// <summary>
/// An index for every reference, but not for the enrolment of a mark: marks are asked for by session alone, and in that index the thirty
/// marks of a register lie in thirty places, so that each submit wrote thirty pages more.
/// </summary>
internal sealed class ForeignKeyIndexes(ProviderConventionSetBuilderDependencies dependencies) : ForeignKeyIndexConvention(dependencies)
{
    protected override IConventionIndex? CreateIndex(IReadOnlyList<IConventionProperty> properties, bool unique, IConventionEntityTypeBuilder entityTypeBuilder) =>
        entityTypeBuilder.Metadata.ClrType == typeof(AttendanceMark) && properties is [{ Name: nameof(AttendanceMark.EnrolmentId) }]
            ? null
            : base.CreateIndex(properties, unique, entityTypeBuilder);
}
