namespace LeYe.Domain.Placements;

/// <summary>What is asked to record a placement.</summary>
public sealed record RecordPlacementOptions
{
    public required int PersonId { get; init; }

    public required int BaseId { get; init; }

    public int? BusinessLineId { get; init; }

    /// <summary>1-50 characters.</summary>
    public required string Post { get; init; }

    public required WorkMode WorkMode { get; init; }

    public NationalForm NationalForm { get; init; }

    public ContractKind Contract { get; init; }

    public DateOnly? ContractSignedOn { get; init; }

    /// <summary>Last day of the contract.</summary>
    public DateOnly? ContractEndsOn { get; init; }

    public Insurances Insurances { get; init; }

    public PlacementSource Source { get; init; }

    /// <summary>The opening that this stay fills.</summary>
    public int? OpeningId { get; init; }

    public int? TeamId { get; init; }

    public bool IsTrial { get; init; }

    public bool IsMain { get; init; } = true;

    /// <summary>First day counted.</summary>
    public required DateOnly StartOn { get; init; }

    /// <summary>The stay that these options describe.</summary>
    /// <param name="continuesId">The stay it goes on from, after a move within the base.</param>
    internal Placement ToPlacement(int? continuesId = null) => new()
    {
        PersonId = PersonId, BaseId = BaseId, BusinessLineId = BusinessLineId, Post = PlacementRules.CleanPost(Post), WorkMode = WorkMode,
        NationalForm = NationalForm, Contract = Contract, ContractSignedOn = ContractSignedOn, ContractEndsOn = ContractEndsOn, Insurances = Insurances,
        Source = Source, OpeningId = OpeningId, TeamId = TeamId, IsTrial = IsTrial, IsMain = IsMain, StartOn = StartOn, ContinuesId = continuesId,
    };
}
