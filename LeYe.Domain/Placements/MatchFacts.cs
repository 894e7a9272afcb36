using LeYe.Domain.People;

namespace LeYe.Domain.Placements;

/// <summary>What is known of a person when openings are looked for.</summary>
/// <param name="CompletedTraining">Attended a class that has ended.</param>
/// <param name="HasWorked">Was in post before.</param>
public sealed record MatchFacts(
    EmploymentIntent Intent, Abilities Abilities, WorkKinds WishedKinds, WorkPlaces WishedPlaces, WorkNeeds Needs, bool CompletedTraining, bool HasWorked);
