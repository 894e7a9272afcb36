using LeYe.Domain.Common;
using LeYe.Portal.Components.Forms;
using LeYe.Portal.Documents;

namespace LeYe.Portal.Features.Shared;

/// <summary>What every form that makes a file with people in it asks: why, for whom, and a password if the file is to be locked. The password is neither kept nor noted.</summary>
internal static class ExportForm
{
    private const int ShortestPassword = 10;

    /// <summary>Reads why and for whom; faults stand at their fields.</summary>
    public static ExportReason? Reason(FormState form)
    {
        try
        {
            return ExportReason.Of(form["purpose"], form["recipient"]);
        }
        catch (RuleBrokenException broken)
        {
            form.Errors.Add(broken.Field!, SharedText.Words["Rule." + broken.Rule.Name]);
            return null;
        }
    }

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

    /// <summary>The file as it leaves: locked where a password was given.</summary>
    public static (string Name, byte[] Bytes) Lock(FormState form, BusinessCalendar calendar, string name, string nameInside, byte[] file) => form["password"] is { Length: > 0 } password
        ? (Path.ChangeExtension(name, ProtectedZip.Ending), ProtectedZip.Pack(nameInside, file, password, BusinessCalendar.LocalTime(calendar.UtcNow)))
        : (name, file);
}
