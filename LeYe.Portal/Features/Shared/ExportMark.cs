using LeYe.Domain.Accounts;
using LeYe.Domain.Common;

namespace LeYe.Portal.Features.Shared;

/// <summary>The line in a file with people in it that says who took it out, when, for whom and why.</summary>
internal static class ExportMark
{
    public static string Of(Actor actor, BusinessCalendar calendar, ExportReason reason) => Of(actor, calendar, reason.Purpose, reason.Recipient);

    public static string Of(Actor actor, BusinessCalendar calendar, string purpose, string recipient) =>
        SharedText.Words.Format("Export.Mark", actor.Name, Shown.DateTime(calendar.UtcNow), purpose, recipient);
}
