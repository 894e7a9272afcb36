using LeYe.Domain.Bases;
using LeYe.Domain.Common;
using LeYe.Domain.People;

namespace LeYe.Domain.Placements;

/// <summary>An opening (招聘岗位): seats of one post that a base can fill.</summary>
public sealed class JobOpening : IVersioned
{
    public int Id { get; init; }

    public required int BaseId { get; init; }

    public EmploymentBase? Base { get; init; }

    public int? BusinessLineId { get; set; }

    public BusinessLine? BusinessLine { get; init; }

    public required string Post { get; set; }

    /// <summary>One kind.</summary>
    public required WorkKinds Kind { get; set; }

    public required WorkMode WorkMode { get; set; }

    /// <summary>How many people it can take, 1-9999.</summary>
    public required int Seats { get; set; }

    /// <summary>What somebody must be able to do.</summary>
    public Abilities Asks { get; set; }

    /// <summary>Needs that the post can meet.</summary>
    public WorkNeeds Offers { get; set; }

    public required DateOnly OpenedOn { get; init; }

    /// <summary>First day on which nobody is taken any more; null while it is open.</summary>
    public DateOnly? ClosedOn { get; internal set; }

    public string? Note { get; set; }

    public int Version { get; set; }
}
