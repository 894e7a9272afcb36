using LeYe.Domain.Common;

namespace LeYe.Domain.Reporting.NationalRegister;

/// <summary>The rules of handing identities to 残联, by name.</summary>
public static class RegisterRules
{
    /// <summary>The first day is not after the last.</summary>
    public static readonly RuleId WindowBackwards = new("register.window-backwards");

    /// <summary>The recipient is named, 4-100 characters (PIPL 23).</summary>
    public static readonly RuleId RecipientMissing = new("register.recipient-missing");

    /// <summary>The purpose is stated, 4-200 characters.</summary>
    public static readonly RuleId PurposeMissing = new("register.purpose-missing");
}
