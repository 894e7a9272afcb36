using System.Security.Cryptography;
using LeYe.Domain.Common;

namespace LeYe.Domain.Accounts;

/// <summary>The rules of accounts, by name.</summary>
public static class AccountRules
{
    /// <summary>2-50 of letters, digits and - _ . @</summary>
    public static readonly RuleId UserName = new("account.user-name");

    /// <summary>Nobody else has this name.</summary>
    public static readonly RuleId Taken = new("account.taken");

    /// <summary>1-50 characters.</summary>
    public static readonly RuleId DisplayName = new("account.display-name");

    /// <summary>A role of a base has a base; a role of the headquarters has none.</summary>
    public static readonly RuleId Base = new("account.base");

    /// <summary>The last day is not before the first.</summary>
    public static readonly RuleId Dates = new("account.dates");

    /// <summary>Nobody takes their own rights away: there would be nobody left to give them back.</summary>
    public static readonly RuleId Own = new("account.own");

    /// <summary>An authenticator is in force already, or none was prepared.</summary>
    public static readonly RuleId SecondFactorHeld = new("account.second-factor-held");

    /// <summary>No authenticator is in force.</summary>
    public static readonly RuleId SecondFactorMissing = new("account.second-factor-missing");

    /// <summary>A passkey has a name of 1-50 characters.</summary>
    public static readonly RuleId PasskeyName = new("account.passkey-name");

    /// <summary>At most <see cref="SecondFactorService.MostPasskeys"/> passkeys.</summary>
    public static readonly RuleId PasskeyCount = new("account.passkey-count");

    /// <summary>A reason of 2-200 characters.</summary>
    public static readonly RuleId Reason = new("account.reason");

    /// <summary>Of which a user name is made; Identity's own check reads them too.</summary>
    public const string NameCharacters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.@";

    private const int MostCharacters = 50;

    /// <summary>Whether a user name is well formed; whether it is free is asked of the store.</summary>
    public static bool IsName(string name) => name.Length is >= 2 and <= MostCharacters && name.All(NameCharacters.Contains);

    /// <summary>A new security stamp: 20 bytes by chance, in hexadecimal.</summary>
    internal static string NewStamp() => Convert.ToHexString(RandomNumberGenerator.GetBytes(20));

    public static void NameHolds(string name) => UserName.Demand(IsName(name), "username");

    public static void Hold(AccountOptions options)
    {
        DisplayName.Demand(options.DisplayName.Length is >= 1 and <= MostCharacters, "display");
        Base.Demand(RoleRights.SeesAllBases(options.Role) == options.BaseId is null, "base");
        Dates.Demand(options.FromOn is not { } from || options.UntilOn is not { } until || from <= until, "until");
    }
}
