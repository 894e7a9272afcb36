using System.Text.RegularExpressions;
using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.People;
using LeYe.Portal.Components.Forms;

namespace LeYe.Portal.Features.People;

/// <summary>One field for the disabled person a 家属 belongs to: the number of a registered one, or name and relation in words.</summary>
internal static partial class RelativeField
{
    /// <summary>Who was named by number, or the words; a message when nobody registered as 残疾人 has the number.</summary>
    public static async Task<(PersonName? Person, string? Note)> ReadAsync(Actor actor, FormState form, PersonQueries people, CancellationToken cancel)
    {
        var text = TextNormal.Line(form["relative"]);
        if (Number().Match(text) is not { Success: true } match)
            return (null, text);
        if (int.TryParse(match.Groups[1].Value, out var id) && await people.FindDisabledAsync(actor, id, cancel) is { } found)
            return (found, null);
        form.Errors.Add("relative", PeopleText.Words["Fault.Relative"]);
        return (null, null);
    }

    // A number alone, or written as the pages show it: 编号 12.
    [GeneratedRegex(@"^(?:\p{IsCJKUnifiedIdeographs}{2} *)?([0-9]{1,9})$")]
    private static partial Regex Number();
}
