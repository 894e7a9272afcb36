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

    /// <summary>Of which a user name is made; Identity's own check reads them too.</summary>
    public const string NameCharacters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.@";

    private const int MostCharacters = 50;

    /// <summary>Whether a user name is well formed; whether it is free is asked of the store.</summary>
    public static bool IsName(string name) => name.Length is >= 2 and <= MostCharacters && name.All(NameCharacters.Contains);

    public static void NameHolds(string name) => UserName.Demand(IsName(name), "username");

    public static void Hold(AccountOptions options)
    {
        DisplayName.Demand(options.DisplayName.Length is >= 1 and <= MostCharacters, "display");
        Base.Demand(RoleRights.SeesAllBases(options.Role) == options.BaseId is null, "base");
        Dates.Demand(options.FromOn is not { } from || options.UntilOn is not { } until || from <= until, "until");
    }
}
