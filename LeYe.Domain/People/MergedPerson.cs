using LeYe.Domain.Persistence;

namespace LeYe.Domain.People;

/// <summary>What a merge must remember to be undone: the row that went, what the kept row had, which rows were moved.</summary>
internal sealed record MergedPerson(PersonRowCopy Removed, PersonRowCopy KeptBefore, ProfileCopy? RemovedProfile, bool ProfileWentOver, IReadOnlyList<MovedRows> Moved);
