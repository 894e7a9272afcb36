namespace LeYe.Domain.Placements;

/// <summary>What a stay is apart from who, where and when.</summary>
public sealed record StayFacts(
    string Post, WorkMode WorkMode, int? BusinessLineId, NationalForm NationalForm, ContractKind Contract, Insurances Insurances, PlacementSource Source)
{
    public static StayFacts Of(Placement stay) =>
        new(stay.Post, stay.WorkMode, stay.BusinessLineId, stay.NationalForm, stay.Contract, stay.Insurances, stay.Source);

    internal void PutInto(Placement stay)
    {
        (stay.Post, stay.WorkMode, stay.BusinessLineId) = (PlacementRules.CleanPost(Post), WorkMode, BusinessLineId);
        (stay.NationalForm, stay.Contract, stay.Insurances, stay.Source) = (NationalForm, Contract, Insurances, Source);
    }
}
