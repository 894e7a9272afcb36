using LeYe.Domain.Presence;

namespace LeYe.Portal.Features.Presence;

/// <summary>What came of an entry at the desk.</summary>
/// <param name="Fault">Why nothing was done, in one sentence.</param>
/// <param name="Said">What was done, as the address says it.</param>
/// <param name="Candidates">Of whom one is to be chosen.</param>
public sealed record DeskAnswer(string? Fault, string? Said, int PersonId, IReadOnlyList<PresenceCandidate> Candidates)
{
    public static DeskAnswer Refused(string fault) => new(fault, null, 0, []);

    public static DeskAnswer Done(string said, int personId) => new(null, said, personId, []);

    public static DeskAnswer Ask(IReadOnlyList<PresenceCandidate> candidates) => new(null, null, 0, candidates);
}
