using LeYe.Domain.Bases;
using LeYe.Domain.Common;
using LeYe.Domain.People;

namespace LeYe.Domain.Placements;

/// <summary>A team (班组) of a base that works on one business line together.</summary>
public sealed class Team : IVersioned
{
    public int Id { get; init; }

    public required int BaseId { get; init; }

    public EmploymentBase? Base { get; init; }

    public int? BusinessLineId { get; set; }

    public BusinessLine? BusinessLine { get; init; }

    public required string Name { get; set; }

    /// <summary>组长; a person of the programme.</summary>
    public int? LeaderId { get; set; }

    public Person? Leader { get; init; }

    public int Version { get; set; }

    public List<TeamMonth> Months { get; init; } = [];
}
