using LeYe.Domain.Training.Attendance;

namespace LeYe.Portal.Features.Training.Register;

/// <summary>A mark that was changed: whose, by whom, when, from what to what, why.</summary>
internal sealed record RegisterChange(RosterRow Person, string By, DateTime At, MarkKind? From, MarkKind? To, string? Reason)
{
    /// <summary>Every change of a register's marks, newest first, in the order of 班内编号 within a save.</summary>
    public static List<RegisterChange> Of(RegisterPage register, IReadOnlyList<RegisterSave> saves) =>
        [.. from save in saves
            from change in save.Changes
                .Select(c => (Change: c, Person: register.Roster.FirstOrDefault(r => r.EnrolmentId == c.EnrolmentId)))
                .Where(c => c.Person is not null).OrderBy(c => c.Person!.NumberInClass)
            select new RegisterChange(change.Person!, save.By, save.At, change.Change.From, change.Change.To, save.Reason)];
}
