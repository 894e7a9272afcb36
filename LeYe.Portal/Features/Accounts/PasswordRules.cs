using LeYe.Portal.Components.Forms;

namespace LeYe.Portal.Features.Accounts;

/// <summary>What a form that sets a password checks before it asks Identity.</summary>
internal static class PasswordRules
{
    private const int Least = 10;

    /// <summary>Length, and twice the same.</summary>
    public static void Check(FormState form)
    {
        var password = form["password"];
        if (password.Length < Least)
            form.Errors.Add("password", AccountText.Words.Format("Fault.PasswordShort", password.Length));
        else if (password != form["passwordAgain"])
            form.Errors.Add("passwordAgain", AccountText.Words["Fault.PasswordDiffers"]);
    }
}
