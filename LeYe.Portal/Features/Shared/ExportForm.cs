using System.Globalization;
using LeYe.Domain.Common;
using LeYe.Portal.Components.Forms;
using LeYe.Portal.Components.Tables;
using LeYe.Portal.Documents;

namespace LeYe.Portal.Features.Shared;

/// <summary>What every form that makes a file with people in it asks: why, for whom, and a password if the file is to be locked. The password is neither kept nor noted.</summary>
internal static class ExportForm
{
    private const int ShortestPassword = 10;

    /// <summary>Reads why and for whom; faults stand at their fields.</summary>
    public static ExportReason? Reason(FormState form) => Reason(form, KindOf(form["recipientKind"]));

    /// <summary>The same where the page is for one kind of recipient.</summary>
    public static ExportReason? Reason(FormState form, RecipientKind? kind)
    {
        try
        {
            return ExportReason.Of(form["purpose"], kind, form["recipient"]);
        }
        catch (RuleBrokenException broken)
        {
            form.Errors.Add(broken.Field!, SharedText.Words["Rule." + broken.Rule.Name]);
            return null;
        }
    }

    // The person is given their own file elsewhere: no list goes to one.
    private static RecipientKind? KindOf(string chosen) =>
        Enum.TryParse<RecipientKind>(chosen, out var kind) && Enum.IsDefined(kind) && kind != RecipientKind.Person && kind.ToString() == chosen ? kind : null;

    /// <summary>Checks the password, which may be left out. Letters, digits and signs of ASCII: programs that unpack differ in all others.</summary>
    public static void CheckPassword(FormState form)
    {
        var password = form["password"];
        if (password.Length == 0 && form["passwordAgain"].Length == 0)
            return;
        if (password.Length < ShortestPassword || password.AsSpan().IndexOfAnyExceptInRange('!', '~') >= 0)
            form.Errors.Add("password", SharedText.Words["Export.PasswordFault"]);
        else if (password != form["passwordAgain"])
            form.Errors.Add("passwordAgain", SharedText.Words["Export.PasswordDiffers"]);
    }

    /// <summary>The address of the same page with the file ready.</summary>
    public static string Ready(ListAddress address, Guid key, int leftOut)
    {
        var ready = address.With("ready", key.ToString("N"));
        return leftOut > 0 ? string.Create(CultureInfo.InvariantCulture, $"{ready}&left={leftOut}") : ready;
    }

    /// <summary>How long the file waits, and how many people are not in it.</summary>
    public static string ReadyText(HttpContext http) => int.TryParse(http.Request.Query["left"], NumberStyles.None, CultureInfo.InvariantCulture, out var left) && left > 0
        ? SharedText.Words["Export.ReadyText"] + SharedText.Words.Format("Export.LeftOut", left)
        : SharedText.Words["Export.ReadyText"];

    /// <summary>The file as it leaves: locked where a password was given.</summary>
    public static (string Name, byte[] Bytes) Lock(FormState form, BusinessCalendar calendar, string name, string nameInside, byte[] file) => form["password"] is { Length: > 0 } password
        ? (Path.ChangeExtension(name, ProtectedZip.Ending), ProtectedZip.Pack(nameInside, file, password, BusinessCalendar.LocalTime(calendar.UtcNow)))
        : (name, file);
}
