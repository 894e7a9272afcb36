using LeYe.Domain.Bases;
using LeYe.Domain.Common;
using LeYe.Domain.People;

namespace LeYe.Domain.Placements;

/// <summary>A stay in a post (就业安置): [StartOn, EndOn), EndOn is the first day not counted (rules.md).</summary>
public sealed class Placement : IVersioned
{
    public int Id { get; init; }

    public required int PersonId { get; init; }

    public Person? Person { get; init; }

    public required int BaseId { get; init; }

    public EmploymentBase? Base { get; init; }

    public int? BusinessLineId { get; set; }

    public BusinessLine? BusinessLine { get; init; }

    public required string Post { get; set; }

    public required WorkMode WorkMode { get; set; }

    public NationalForm NationalForm { get; set; }

    public ContractKind Contract { get; set; }

    public DateOnly? ContractSignedOn { get; set; }

    /// <summary>Last day of the contract; null when open or not signed.</summary>
    public DateOnly? ContractEndsOn { get; set; }

    public Insurances Insurances { get; set; }

    public PlacementSource Source { get; set; }

    public int? OpeningId { get; set; }

    public JobOpening? Opening { get; init; }

    public int? TeamId { get; set; }

    public Team? Team { get; init; }

    /// <summary>The stay that this one goes on from after a move (调岗) within the base; it is no new start.</summary>
    public int? ContinuesId { get; init; }

    /// <summary>试岗 is not counted in post.</summary>
    public bool IsTrial { get; set; }

    /// <summary>A person in two placements is counted once, at the main one.</summary>
    public bool IsMain { get; set; } = true;

    public required DateOnly StartOn { get; init; }

    public DateOnly? EndOn { get; internal set; }

    public EndReason? EndReason { get; internal set; }

    public int Version { get; set; }

    public List<PlacementLeave> Leaves { get; init; } = [];
}
