using System.Globalization;
using LeYe.Domain.Presence;

namespace LeYe.Portal.Features.Presence;

/// <summary>The entry that a minus takes back, as the form carries it: person:step:version.</summary>
public sealed record DeskLast(int PersonId, CheckInStep Step, int Version)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{PersonId}:{Step}:{Version}");

    /// <summary>Null for what cannot be read.</summary>
    public static DeskLast? Read(string text) =>
        text.Split(':') is [var person, var step, var version] && int.TryParse(person, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
        && Enum.TryParse<CheckInStep>(step, out var known) && Enum.IsDefined(known) && int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new DeskLast(id, known, number) : null;
}
