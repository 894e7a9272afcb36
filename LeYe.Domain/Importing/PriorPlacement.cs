using LeYe.Domain.Placements;

namespace LeYe.Domain.Importing;

/// <summary>What an import changed of a stay, as it was.</summary>
/// <param name="Insurances">Null where the import was made before it could change line, insurances and source: they are left alone.</param>
internal sealed record PriorPlacement(
    string Post, WorkMode WorkMode, NationalForm NationalForm, ContractKind Contract, DateOnly? EndOn, EndReason? EndReason,
    int? BusinessLineId = null, Insurances? Insurances = null, PlacementSource? Source = null)
{
    public static PriorPlacement Of(Placement stay) => new(
        stay.Post, stay.WorkMode, stay.NationalForm, stay.Contract, stay.EndOn, stay.EndReason, stay.BusinessLineId, stay.Insurances, stay.Source);

    public void PutInto(Placement stay)
    {
        var now = StayFacts.Of(stay);
        new StayFacts(Post, WorkMode, Insurances is null ? now.BusinessLineId : BusinessLineId, NationalForm, Contract, Insurances ?? now.Insurances, Source ?? now.Source).PutInto(stay);
        (stay.EndOn, stay.EndReason) = (EndOn, EndReason);
    }
}
