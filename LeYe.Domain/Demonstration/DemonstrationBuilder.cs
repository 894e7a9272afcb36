using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;

namespace LeYe.Domain.Demonstration;

/// <summary>Builds a demonstration through the one door to the records.</summary>
public sealed class DemonstrationBuilder(Database database, FieldProtector protector)
{
    /// <inheritdoc cref="DemonstrationProgramme.BuildAsync"/>
    public async Task<DemonstrationSummary> BuildAsync(DemonstrationOptions options, CancellationToken cancel)
    {
        var program = new Actor(0, nameof(Demonstration), RoleName.Administrator, BaseScope.All);
        await using var act = await database.BeginAsync(program, cancel);
        return await DemonstrationProgramme.BuildAsync(act.Db, protector, options, cancel);
    }
}
