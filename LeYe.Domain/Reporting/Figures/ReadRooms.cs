using LeYe.Domain.Reporting.Evidence;

namespace LeYe.Domain.Reporting.Figures;

/// <summary>Which tables the wanted rooms need.</summary>
internal sealed class ReadRooms(IReadOnlyCollection<EvidenceRoom> rooms)
{
    public bool InPost => rooms.Contains(EvidenceRoom.InPost);

    public bool Incomes => rooms.Contains(EvidenceRoom.Income);

    public bool Enrolments => rooms.Contains(EvidenceRoom.Enrolment) || rooms.Contains(EvidenceRoom.Result);

    public bool Sessions => Enrolments || rooms.Contains(EvidenceRoom.Session);

    public bool Classes => Sessions || rooms.Contains(EvidenceRoom.Class);

    public bool Placements => rooms.Contains(EvidenceRoom.Movement) || rooms.Contains(EvidenceRoom.Start) || rooms.Contains(EvidenceRoom.Result);

    /// <summary>People in post one by one, which only a whole report takes apart.</summary>
    public bool Posts => InPost && Incomes && Enrolments && Placements;

    public bool People => InPost || Incomes || Enrolments || Placements;
}
