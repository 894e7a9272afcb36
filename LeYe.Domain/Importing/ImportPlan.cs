using LeYe.Domain.Common;
using LeYe.Domain.Income;
using LeYe.Domain.People;
using LeYe.Domain.Placements;

namespace LeYe.Domain.Importing;

/// <summary>The act that writes a row.</summary>
public abstract record ImportPlan
{
    private ImportPlan()
    {
    }

    public sealed record Register(RegisterPersonOptions Options) : ImportPlan;

    public sealed record Edit(int PersonId, EditPersonOptions Options, CertificateChange? Certificate) : ImportPlan;

    public sealed record Place(RecordPlacementOptions Options, DateOnly? EndOn, EndReason? Reason) : ImportPlan;

    public sealed record ChangePlacement(int PlacementId, StayFacts Facts, DateOnly? EndOn, EndReason? Reason) : ImportPlan;

    public sealed record Pay(WorkMonth Month, IncomeRow Row) : ImportPlan;
}
